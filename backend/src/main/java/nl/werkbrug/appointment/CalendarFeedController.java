package nl.werkbrug.appointment;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CalendarFeedController {

  record OpenInput(UUID id, boolean withDetails) {}

  record CloseInput(UUID feedId) {}

  record OpenPayload(
      @Nullable CalendarFeed feed, @Nullable String address, List<UserError> userErrors) {}

  record ClosePayload(@Nullable CalendarFeed feed, List<UserError> userErrors) {}

  private final CalendarFeedService service;

  CalendarFeedController(CalendarFeedService service) {
    this.service = service;
  }

  @QueryMapping
  @Nullable CalendarFeed calendarFeed(Caller caller) {
    return service.current(caller);
  }

  @SchemaMapping
  UUID id(CalendarFeed feed) {
    return feed.feedId();
  }

  @MutationMapping
  OpenPayload calendarFeedOpen(@Argument OpenInput input, Caller caller) {
    Result<CalendarFeedService.Opened> opened =
        service.open(caller, input.id(), input.withDetails());
    return new OpenPayload(
        opened.part(CalendarFeedService.Opened::feed),
        opened.part(CalendarFeedService.Opened::address),
        opened.errors());
  }

  @MutationMapping
  ClosePayload calendarFeedClose(@Argument CloseInput input, Caller caller) {
    Result<CalendarFeed> closed = service.close(caller, input.feedId());
    return new ClosePayload(closed.orNull(), closed.errors());
  }
}
