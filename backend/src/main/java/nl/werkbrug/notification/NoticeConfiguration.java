package nl.werkbrug.notification;

import com.interaso.webpush.VapidKeys;
import nl.werkbrug.platform.MongoIndexes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BounceProperties.class, MailProperties.class, PushProperties.class})
class NoticeConfiguration {

  @Bean
  MongoIndexes noticeIndexes() {
    return MongoIndexes.of(
        "notice",
        MongoIndexes.on("personId", "at", "_id"),
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("at"));
  }

  @Bean
  MongoIndexes noticeMailIndexes() {
    return MongoIndexes.of(
        "notice_mail",
        MongoIndexes.on("nextAt"),
        MongoIndexes.on("personId", "madeAt"),
        MongoIndexes.on("tokenHash"),
        MongoIndexes.on("reportHash"),
        MongoIndexes.on("madeAt"));
  }

  @Bean
  MongoIndexes pushDeviceIndexes() {
    return MongoIndexes.of(
        "push_device",
        MongoIndexes.on("personId", "addedAt", "_id"),
        MongoIndexes.unique("seat").sparse());
  }

  @Bean
  MongoIndexes pushNoteIndexes() {
    return MongoIndexes.of(
        "push_note",
        MongoIndexes.on("nextAt"),
        MongoIndexes.on("personId", "madeAt"),
        MongoIndexes.on("madeAt"));
  }

  /** The demonstration makes its own. */
  @Bean
  @ConditionalOnExpression("!'${werkbrug.notification.push.public-key}'.isEmpty()")
  VapidKeys pushKeys(PushProperties properties) {
    return VapidKeys.fromUncompressedBytes(properties.publicKey(), properties.privateKey());
  }

  @Bean
  MongoIndexes noticeSettingIndexes() {
    return MongoIndexes.of("notice_setting", MongoIndexes.on("address.tokenHash"));
  }
}
