package nl.werkbrug.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Writes what a client and a contact person said to each other and when they met: {@code
 * aContact(...).client(at, "Hallo").adviser(at, "Dag").write(mongo)}.
 */
public final class ContactDemo {

  /** What a client asks, and what comes back; {@code %s} is the first name of the client. */
  private static final List<List<String>> EXCHANGES =
      List.of(
          List.of(
              "Ik heb vandaag gesolliciteerd bij een magazijn in de Waalhaven. De brief staat bij mijn sollicitaties.",
              "Goed gedaan, %s. Ik lees de brief vandaag nog."),
          List.of(
              "Moet ik mijn vakantie ook doorgeven? Ik wil in de meivakantie een week weg.",
              "Ja, geef het door bij het UWV, uiterlijk twee weken van tevoren. Ik zet het ook in mijn agenda."),
          List.of(
              "Ik kan donderdag niet, mijn dochter is ziek.",
              "Beterschap voor uw dochter. Past maandag om 10.00 uur?",
              "Maandag is prima, dank u."),
          List.of(
              "Heeft u mijn cv al bekeken?",
              "Ja. Zet uw laatste baan bovenaan en noem uw certificaten. Dan ziet een werkgever dat het eerst."),
          List.of(
              "Ik ben uitgenodigd voor een gesprek! Volgende week woensdag.",
              "Wat fijn, %s! Zullen we het dinsdag samen oefenen?",
              "Heel graag."),
          List.of(
              "Het is het niet geworden. Ze zochten iemand met meer ervaring.",
              "Jammer. Bel ze gerust en vraag wat u een volgende keer anders kunt doen. Zal ik meedenken?"),
          List.of(
              "Ik begrijp de brief van het UWV niet goed.",
              "Stuur maar een foto van de brief. Dan leg ik uit wat er staat."),
          List.of(
              "Is er ook een cursus heftruck? Ik zie veel vacatures waar ze dat vragen.",
              "Ja, die is er. Ik vraag na wanneer de volgende begint en laat het u weten.",
              "Fijn, dank u wel."),
          List.of(
              "Telt een sollicitatie via een uitzendbureau ook mee?",
              "Ja, die telt gewoon mee. Alleen via BuroWerk telt niet mee."),
          List.of(
              "Ik heb vannacht slecht geslapen. Het wordt mij soms te veel met de rekeningen.",
              "Goed dat u het zegt, %s. Zullen we er donderdag rustig over praten? Er zijn mensen die kunnen helpen."),
          List.of(
              "Mijn telefoon was stuk, daarom hoorde u niets van mij.",
              "Geen probleem. Fijn dat u er weer bent."),
          List.of(
              "Kan ik ook 24 uur werken in plaats van 32?",
              "Dat kan. Ik pas uw wensen aan, dan zoek ik gerichter mee."),
          List.of(
              "Welke kleren kan ik het beste aandoen naar het gesprek?",
              "Netjes en waar u zich goed in voelt. Een gewone broek en een schone trui zijn prima."),
          List.of("Ik heb twee brieven verstuurd deze week.", "Mooi, %s. U ligt goed op schema."),
          List.of(
              "Hoe laat is onze afspraak morgen?",
              "Om 11.00 uur, op het Werkplein. U kunt zich melden bij de balie."),
          List.of(
              "Ze vragen om een referentie. Mag ik uw naam geven?",
              "Vraag liever uw vorige leidinggevende. Die weet hoe u werkt. Lukt dat niet, laat het mij weten."));

  /** What a team often answers, by title. */
  private static final Map<String, String> QUICK_ANSWERS =
      Map.of(
          "Afspraak bevestigen",
          "Dag {voornaam}, wij zien elkaar op {volgende afspraak}. Kunt u niet? Laat het mij dan weten. Groet, {mijn naam}",
          "Bel mij gerust",
          "Dag {voornaam}, bellen mag ook. U bereikt mij op {mijn telefoonnummer}. Groet, {mijn naam}",
          "Bewijs ontvangen",
          "Dank u wel, {voornaam}. Ik heb uw bewijs ontvangen. U hoeft nu niets meer te doen.",
          "Brief niet duidelijk",
          "Is een brief niet duidelijk? Stuur een foto van de brief. Dan leg ik uit wat er staat.",
          "Ik vervang een collega",
          "Dag {voornaam}, {contactpersoon} is er deze week niet. Ik help u zolang. Stel uw vragen gerust aan mij. Groet, {mijn naam}",
          "Vakantie doorgeven",
          "Geef uw vakantie door aan het UWV. Doe dat uiterlijk twee weken van tevoren. Stuur mij ook een bericht, dan houd ik er rekening mee.",
          "Wat telt als sollicitatie",
          "Elke brief, elk formulier en elk gesprek telt mee. Ook een sollicitatie via een uitzendbureau telt. Alleen BuroWerk telt niet mee.");

  private static final List<String> NOTES =
      List.of(
          "Cv doorgenomen en wensen besproken.",
          "Gebeld over de sollicitatie van deze week.",
          "Gesprek geoefend.",
          "Voortgang besproken, gaat goed.",
          "Vacature van het WSP doorgegeven.",
          "Uitleg gegeven over de brief van het UWV.",
          "Niet opgenomen, ingesproken en later teruggebeld.");

  private static final List<ContactForm> FORMS =
      List.of(
          ContactForm.MEETING,
          ContactForm.PHONE,
          ContactForm.PHONE,
          ContactForm.PHONE,
          ContactForm.APP,
          ContactForm.MAIL,
          ContactForm.LETTER);

  private final UUID dossierId;
  private final Person client;
  private final Person adviser;
  private final List<Message> messages = new ArrayList<>();
  private final List<ContactMoment> moments = new ArrayList<>();
  private int readByClient;
  private int readByAdviser;

  private ContactDemo(UUID dossierId, Person client, Person adviser) {
    this.dossierId = dossierId;
    this.client = client;
    this.adviser = adviser;
  }

  public static ContactDemo aContact(UUID dossierId, Person client, Person adviser) {
    return new ContactDemo(dossierId, client, adviser);
  }

  /** The client writes; everything said before is read by then. */
  public ContactDemo client(Instant at, String text) {
    readByClient = messages.size();
    return say(MessageSide.CLIENT, at, text);
  }

  /** The contact person writes; everything said before is read by then. */
  public ContactDemo adviser(Instant at, String text) {
    readByAdviser = messages.size();
    ContactMoment chat = ContactMoment.chat(dossierId, adviser.id(), adviser.name(), at);
    if (moments.stream().noneMatch(moment -> moment.id().equals(chat.id()))) {
      moments.add(chat);
    }
    return say(MessageSide.STAFF, at, text);
  }

  /** Both have read everything. */
  public ContactDemo allRead() {
    readByClient = messages.size();
    readByAdviser = messages.size();
    return this;
  }

  public ContactDemo moment(ContactForm form, Instant at, @Nullable String note) {
    moments.add(
        ContactMoment.of(
            UuidCreator.getTimeOrderedEpoch(at),
            dossierId,
            form,
            at,
            note,
            adviser.id(),
            adviser.name()));
    return this;
  }

  /**
   * Adds months of contact up to a day: every one to three weeks a talk or a call, and some
   * messages.
   *
   * @param lastDay its own messages are all answered; later ones can be added
   */
  public ContactDemo history(LocalDate lastDay, int weeks, RandomGenerator random) {
    LocalDate day = lastDay.minusWeeks(weeks);
    while (day.isBefore(lastDay)) {
      LocalDate workday = workday(day);
      if (workday.isBefore(lastDay)) {
        meetOrTalk(workday, random);
      }
      day = day.plusDays(random.nextInt(6, 20));
    }
    return allRead();
  }

  private void meetOrTalk(LocalDate day, RandomGenerator random) {
    if (random.nextInt(5) < 2) {
      exchange(day, EXCHANGES.get(random.nextInt(EXCHANGES.size())), random);
    } else {
      moment(
          FORMS.get(random.nextInt(FORMS.size())),
          at(day, 9 + random.nextInt(8), random.nextInt(60)),
          random.nextInt(3) == 0 ? null : NOTES.get(random.nextInt(NOTES.size())));
    }
  }

  private void exchange(LocalDate day, List<String> said, RandomGenerator random) {
    int hour = 9 + random.nextInt(3);
    String firstName = client.name().split(" ", 2)[0];
    for (int i = 0; i < said.size(); i++) {
      Instant at = at(day, hour + 2 * i, random.nextInt(60));
      String text = said.get(i).replace("%s", firstName);
      if (i % 2 == 0) {
        client(at, text);
      } else {
        adviser(at, text);
      }
    }
  }

  /** A moment here, on a day. */
  public static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(Weeks.AMSTERDAM).toInstant();
  }

  /** This day, or the Friday before it. */
  public static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> day.with(DayOfWeek.FRIDAY);
      default -> day;
    };
  }

  /** The last message points at something of the client. */
  public ContactDemo about(CardSource.Kind kind, UUID id) {
    Message said = messages.removeLast();
    messages.add(message(said.side(), said.at(), said.text(), new Message.About(kind, id)));
    return this;
  }

  private ContactDemo say(MessageSide side, Instant at, String text) {
    messages.add(message(side, at, text, null));
    return this;
  }

  private Message message(
      MessageSide side, Instant at, String text, Message.@Nullable About about) {
    boolean byClient = side == MessageSide.CLIENT;
    Person author = byClient ? client : adviser;
    return Message.of(
            UuidCreator.getTimeOrderedEpoch(at),
            side,
            author.id(),
            author.name(),
            byClient ? null : ContactRole.WORK,
            text,
            about,
            at)
        .numbered(messages.size() + 1);
  }

  public void write(MongoOperations mongo, Clock clock) {
    writeAll(mongo, clock, List.of(this));
  }

  /** When and how a contact person can be reached. */
  public static void reachable(MongoOperations mongo, Person adviser, List<DayOfWeek> days) {
    mongo.insert(
        new Reachability(
            adviser.id(), 1, days, LocalTime.of(9, 0), LocalTime.of(16, 30), "010 498 00 00"));
  }

  /** What the team of this adviser often answers. */
  public static void quickAnswers(MongoOperations mongo, Person adviser, Instant at) {
    UUID organisation = Objects.requireNonNull(adviser.organisationId());
    mongo.insert(
        new QuickAnswers(
            TeamPromise.idOf(organisation, adviser.team()),
            organisation,
            adviser.team(),
            1,
            QUICK_ANSWERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    each ->
                        new QuickAnswers.One(
                            UuidCreator.getTimeOrderedEpoch(at),
                            1,
                            each.getKey(),
                            each.getValue(),
                            adviser.name(),
                            at))
                .toList(),
            List.of()));
  }

  /** The client asks for another contact person. */
  public void asksForAnother(MongoOperations mongo, Instant at, String reason) {
    UUID id = UuidCreator.getTimeOrderedEpoch(at);
    mongo.insert(
        new ContactPersonRequest(
            id,
            1,
            dossierId,
            dossierId,
            client.name(),
            Objects.requireNonNull(adviser.organisationId()),
            adviser.team(),
            adviser.id(),
            adviser.name(),
            reason,
            at,
            OfficeHours.workingDaysAfter(Weeks.day(at), ContactPersonRequest.WORKING_DAYS),
            null));
  }

  /** Writes all of it, with the parts of the summaries, in a few round trips. */
  public static void writeAll(MongoOperations mongo, Clock clock, List<ContactDemo> contacts) {
    mongo.insert(contacts.stream().map(ContactDemo::conversation).toList(), Conversation.class);
    mongo.insert(
        contacts.stream().flatMap(contact -> contact.buckets().stream()).toList(),
        MessageBucket.class);
    mongo.insert(
        contacts.stream()
            .flatMap(contact -> contact.moments.stream())
            .map(ContactDemo::told)
            .toList(),
        ContactMoment.class);
    answerWeeks(contacts).forEach(week -> add(mongo, week));
    BulkOperations summaries = mongo.bulkOps(BulkMode.UNORDERED, Document.class, "dossier");
    for (ContactDemo contact : contacts) {
      summaries.updateOne(
          Query.query(Criteria.where("_id").is(contact.dossierId)),
          contact.summary(clock.instant()));
    }
    summaries.execute();
  }

  /** How the promises went, as it would have been counted while they talked. */
  private static List<AnswerWeek> answerWeeks(List<ContactDemo> contacts) {
    Map<String, AnswerWeek> weeks = new LinkedHashMap<>();
    for (ContactDemo contact : contacts) {
      Instant since = null;
      for (Message message : contact.messages) {
        if (message.side() == MessageSide.STAFF && since != null) {
          contact.counted(message, since, weeks);
        }
        since = message.unansweredSince(since);
      }
    }
    return List.copyOf(weeks.values());
  }

  private static void add(MongoOperations mongo, AnswerWeek week) {
    mongo.upsert(
        Query.query(Criteria.where("_id").is(week.id())),
        new Update()
            .setOnInsert("organisationId", week.organisationId())
            .setOnInsert("team", week.team())
            .setOnInsert("contactPersonId", week.contactPersonId())
            .setOnInsert("contactPersonName", week.contactPersonName())
            .setOnInsert("monday", week.monday())
            .push("answers")
            .each(week.answers().toArray()),
        AnswerWeek.class);
  }

  private void counted(Message answer, Instant since, Map<String, AnswerWeek> weeks) {
    TeamPromise.Terms terms = TeamPromise.Terms.USUAL;
    AnswerWeek week =
        AnswerWeek.empty(
            Objects.requireNonNull(adviser.organisationId()),
            adviser.team(),
            adviser.id(),
            adviser.name(),
            Weeks.monday(Weeks.day(answer.at())));
    AnswerWeek.Answer counted =
        new AnswerWeek.Answer(
            answer.id(),
            AnswerWeek.client(dossierId),
            (int) terms.hours().between(since, answer.at()).toMinutes(),
            !answer.at().isAfter(terms.due(since).at()));
    weeks.merge(week.id(), week.with(counted), (before, _) -> before.with(counted));
  }

  /** The outbox is empty: the summary is written beside it. */
  private static ContactMoment told(ContactMoment moment) {
    return new ContactMoment(
        moment.id(),
        moment.dossierId(),
        moment.form(),
        moment.at(),
        moment.note(),
        moment.byId(),
        moment.byName(),
        List.of());
  }

  private Conversation conversation() {
    return new Conversation(
        dossierId,
        messages.isEmpty() ? 0 : MessageBucket.noOf(messages.size()),
        side(readByClient),
        side(readByAdviser),
        null,
        List.of());
  }

  private Conversation.Side side(int readUpTo) {
    return new Conversation.Side(
        readUpTo, readUpTo, readUpTo == 0 ? null : messages.get(readUpTo - 1).at());
  }

  private List<MessageBucket> buckets() {
    List<MessageBucket> buckets = new ArrayList<>();
    for (int first = 0; first < messages.size(); first += MessageBucket.SIZE) {
      int no = first / MessageBucket.SIZE;
      List<Message> held =
          messages.subList(first, Math.min(first + MessageBucket.SIZE, messages.size()));
      buckets.add(
          new MessageBucket(
              MessageBucket.id(dossierId, no),
              dossierId,
              no,
              held.size(),
              null,
              unansweredSince(held.getLast().number()),
              held,
              List.of()));
    }
    return buckets;
  }

  private @Nullable Instant unansweredSince(int number) {
    Instant since = null;
    for (Message message : messages.subList(0, number)) {
      since = message.unansweredSince(since);
    }
    return since;
  }

  private Update summary(Instant asOf) {
    Instant last = moments.stream().map(ContactMoment::at).max(Instant::compareTo).orElse(null);
    return new Update()
        .set(
            "summary.conversation",
            new Summary.Conversation(
                asOf,
                messages.size(),
                unread(MessageSide.CLIENT, readByAdviser),
                unread(MessageSide.STAFF, readByClient),
                unansweredSince(messages.size()),
                due(unansweredSince(messages.size()))))
        .set("summary.contact", new Summary.Contact(asOf, last));
  }

  private static Summary.@Nullable Due due(@Nullable Instant since) {
    return since == null ? null : TeamPromise.Terms.USUAL.due(since);
  }

  private int unread(MessageSide side, int readUpTo) {
    return (int)
        IntStream.range(readUpTo, messages.size())
            .filter(i -> messages.get(i).side() == side)
            .count();
  }
}
