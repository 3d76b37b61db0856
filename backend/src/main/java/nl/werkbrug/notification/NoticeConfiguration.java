package nl.werkbrug.notification;

import nl.werkbrug.platform.MongoIndexes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
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
        MongoIndexes.on("madeAt"));
  }

  @Bean
  MongoIndexes noticeSettingIndexes() {
    return MongoIndexes.of("notice_setting", MongoIndexes.on("address.tokenHash"));
  }
}
