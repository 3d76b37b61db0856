package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.notification.NoticeGroup.Delivery;
import nl.werkbrug.notification.NoticeSetting.MailAddress;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NoticeSettingController {

  enum AddressState {
    NONE,
    UNCONFIRMED,
    CONFIRMED,
    FAILED
  }

  record Choice(NoticeGroup group, Delivery delivery) {}

  record Settings(
      int version,
      boolean mailAvailable,
      @Nullable String address,
      AddressState addressState,
      List<Choice> choices,
      List<Choice> pushChoices,
      int quietFrom,
      int quietUntil) {}

  record SaveInput(
      int expectedVersion,
      List<Choice> choices,
      List<Choice> pushChoices,
      int quietFrom,
      int quietUntil) {}

  record AddressInput(int expectedVersion, @Nullable String address) {}

  record SavePayload(@Nullable Settings settings, List<UserError> userErrors) {}

  private final NoticeSettings service;

  NoticeSettingController(NoticeSettings service) {
    this.service = service;
  }

  @QueryMapping
  Settings noticeSettings(Caller caller) {
    return shown(service.of(caller));
  }

  @MutationMapping
  SavePayload noticeSettingsSave(@Argument SaveInput input, Caller caller) {
    return payload(
        service.choose(
            caller,
            input.expectedVersion(),
            byGroup(input.choices()),
            byGroup(input.pushChoices()),
            new QuietHours(input.quietFrom(), input.quietUntil())));
  }

  private static Map<NoticeGroup, Delivery> byGroup(List<Choice> choices) {
    Map<NoticeGroup, Delivery> byGroup = new EnumMap<>(NoticeGroup.class);
    choices.forEach(choice -> byGroup.put(choice.group(), choice.delivery()));
    return byGroup;
  }

  @MutationMapping
  SavePayload noticeAddressSave(@Argument AddressInput input, Caller caller) {
    return payload(service.give(caller, input.expectedVersion(), input.address()));
  }

  @SchemaMapping(typeName = "Dossier", field = "mailFailedAt")
  @Nullable Instant mailFailedAt(DossierView dossier) {
    return service.failedAt(dossier.scope());
  }

  private SavePayload payload(Result<NoticeSetting> result) {
    return new SavePayload(result.part(this::shown), result.errors());
  }

  private Settings shown(NoticeSetting setting) {
    MailAddress address = setting.address();
    return new Settings(
        setting.version(),
        service.isMailOn(),
        address == null ? null : address.text(),
        state(address),
        choices(setting::of),
        choices(setting::onDevices),
        setting.quiet().from(),
        setting.quiet().until());
  }

  private static List<Choice> choices(Function<NoticeGroup, Delivery> how) {
    return Arrays.stream(NoticeGroup.values())
        .map(group -> new Choice(group, how.apply(group)))
        .toList();
  }

  private static AddressState state(@Nullable MailAddress address) {
    if (address == null) {
      return AddressState.NONE;
    }
    if (address.failedAt() != null) {
      return AddressState.FAILED;
    }
    return address.confirmedAt() == null ? AddressState.UNCONFIRMED : AddressState.CONFIRMED;
  }
}
