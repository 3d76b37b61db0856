package nl.werkbrug.notification;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PushDeviceController {

  record AddInput(String name, String endpoint, String p256dh, String auth) {}

  record RemoveInput(UUID id) {}

  record AddPayload(@Nullable PushDevice device, List<UserError> userErrors) {}

  record RemovePayload(@Nullable List<PushDevice> devices, List<UserError> userErrors) {}

  private final PushDevices service;

  PushDeviceController(PushDevices service) {
    this.service = service;
  }

  @MutationMapping
  AddPayload pushDeviceAdd(@Argument AddInput input, Caller caller) {
    Result<PushDevice> device =
        service.add(caller, input.name(), input.endpoint(), input.p256dh(), input.auth());
    return new AddPayload(device.orNull(), device.errors());
  }

  @MutationMapping
  RemovePayload pushDeviceRemove(@Argument RemoveInput input, Caller caller) {
    Result<List<PushDevice>> left = service.remove(caller, input.id());
    return new RemovePayload(left.orNull(), left.errors());
  }

  @SchemaMapping(typeName = "NoticeSettings")
  @Nullable String pushKey() {
    return service.key();
  }

  @SchemaMapping(typeName = "NoticeSettings")
  List<PushDevice> devices(Caller caller) {
    return service.of(caller.personId());
  }
}
