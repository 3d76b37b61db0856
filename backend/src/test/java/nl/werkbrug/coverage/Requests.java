package nl.werkbrug.coverage;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.werkbrug.coverage.Actor.CLIENT;
import static nl.werkbrug.coverage.Actor.CONTACT_PERSON;
import static nl.werkbrug.coverage.Actor.EMPLOYER;
import static nl.werkbrug.coverage.Actor.OTHER_CLIENT;
import static nl.werkbrug.coverage.Actor.OTHER_TEAM;
import static nl.werkbrug.coverage.Actor.PRIVACY_OFFICER;
import static nl.werkbrug.coverage.Actor.TEAM_LEAD;
import static nl.werkbrug.coverage.Actor.TEAM_MATE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.coverage.OperationTest.Scene;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import tools.jackson.databind.json.JsonMapper;

/** A request that works for every operation of the schema; who may ask it stands in the table. */
final class Requests {

  private static final String PITCH =
      "Ik werk graag met cijfers en met mensen. Wat ik beloof, ligt er op de dag zelf.";

  private static final Map<String, Request> ALL =
      Stream.of(
              // identity
              Request.of(CLIENT, "me"),

              // dossier
              Request.of(CLIENT, "myDossier"),
              Request.of(CLIENT, "dossier").with(scene -> Map.of("id", scene.dossierId)),
              Request.of(CLIENT, "dossierOrganisations"),
              Request.of(TEAM_LEAD, "teamAdvisers"),
              Request.of(TEAM_LEAD, "teamClients")
                  .with(scene -> Map.of("adviserId", scene.person(CONTACT_PERSON).id())),
              Request.of(CLIENT, "dossierChanged").with(Requests::dossierId),
              Request.of(CLIENT, "consentGrant")
                  .input(scene -> consent(scene, scene.id("consent"))),
              Request.of(CLIENT, "consentWithdraw")
                  .after("consentGrant")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("withdrawal"),
                              "dossierId", scene.dossierId,
                              "grantId", scene.id("consent"),
                              "sections", List.of("CV"))),
              Request.of(CLIENT, "consentLastDayChange")
                  .after("consentGrant")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("extension"),
                              "dossierId", scene.dossierId,
                              "grantId", scene.id("consent"),
                              "lastDay", scene.today().plusDays(60))),
              Request.of(CONTACT_PERSON, "consentRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("question"),
                              "dossierId",
                              scene.dossierId,
                              "purpose",
                              "GUIDANCE",
                              "sections",
                              List.of("SATISFACTION"),
                              "reason",
                              "Zo weten wij wat beter kan.",
                              "lastDay",
                              scene.today().plusDays(60))),
              Request.of(CONTACT_PERSON, "consentRequestTakeBack")
                  .after("consentRequestSend")
                  .input(
                      scene ->
                          Map.of("dossierId", scene.dossierId, "requestId", scene.id("question"))),
              Request.of(CLIENT, "consentRequestAnswer")
                  .after("consentRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("answer"),
                              "dossierId", scene.dossierId,
                              "requestId", scene.id("question"),
                              "sections", List.of("SATISFACTION"),
                              "lastDay", scene.today().plusDays(30))),
              Request.of(CLIENT, "cvSave")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              1,
                              "wishes",
                              List.of("Kok"),
                              "experience",
                              List.of(
                                  Map.of(
                                      "job",
                                      "Kok",
                                      "employer",
                                      "De Pan",
                                      "fromYear",
                                      2015,
                                      "untilYear",
                                      2020)),
                              "education",
                              List.of(Map.of("name", "Mbo", "school", "Kookschool", "year", 2014)),
                              "certificates",
                              List.of("HACCP"),
                              "licences",
                              List.of("B"),
                              "languages",
                              List.of(Map.of("language", "Nederlands", "level", "goed")))),
              Request.of(CLIENT, "contactDetailsSave")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId", scene.dossierId,
                              "expectedVersion", 1,
                              "street", "Dorpsstraat 1",
                              "postcode", "3011 AB",
                              "town", "Rotterdam",
                              "phone", "0612345678",
                              "email", "fatima@voorbeeld.nl")),
              Request.of(TEAM_LEAD, "contactPersonReassign")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("reassignment"),
                              "dossierIds", List.of(scene.dossierId),
                              "fromPersonId", scene.person(CONTACT_PERSON).id(),
                              "toPersonId", scene.person(TEAM_MATE).id(),
                              "word", "Lisa is met verlof.")),
              Request.of(CONTACT_PERSON, "serviceEnd")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              1,
                              "kind",
                              "WORK_THROUGH_US",
                              "endedOn",
                              scene.today())),

              // break-glass
              Request.of(PRIVACY_OFFICER, "breakGlassUses").after("breakGlassOpen"),
              Request.of(OTHER_TEAM, "breakGlassOpen")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("glass of " + scene.asker()),
                              "dossierId",
                              scene.dossierId,
                              "reason",
                              "Staat aan de balie, de contactpersoon is ziek.")),

              // rights
              // erasure
              Request.of(PRIVACY_OFFICER, "erasuresDue").when(Scene::endedLongAgo),
              Request.of(PRIVACY_OFFICER, "erasurePreview")
                  .when(Scene::endedLongAgo)
                  .with(Requests::dossierId),
              Request.of(PRIVACY_OFFICER, "erasureStart")
                  .when(Scene::endedLongAgo)
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("erasing"),
                              "dossierId", scene.dossierId,
                              "sections", List.of("SATISFACTION"),
                              "confirmation", Receipt.number(scene.dossierId))),
              Request.of(PRIVACY_OFFICER, "erasures").after("erasureStart"),
              Request.of(PRIVACY_OFFICER, "erasureHold")
                  .when(Scene::endedLongAgo)
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "until",
                              scene.today().plusDays(30),
                              "reason",
                              "Er loopt een bezwaar.")),
              Request.of(PRIVACY_OFFICER, "erasureHoldEnd")
                  .after("erasureHold")
                  .input(Requests::dossierId),
              Request.of(CLIENT, "erasureRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("erasureRequest"),
                              "dossierId",
                              scene.dossierId,
                              "sections",
                              List.of("CV"),
                              "text",
                              "Dit klopt niet meer.")),
              Request.of(PRIVACY_OFFICER, "erasureRequests").after("erasureRequestSend"),
              Request.of(PRIVACY_OFFICER, "erasureRequestAnswer")
                  .after("erasureRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("erasureRequest"),
                              "expectedVersion",
                              1,
                              "refusal",
                              "LAW_OR_TASK",
                              "text",
                              "De wet vraagt ons dit te bewaren.")),
              Request.of(CLIENT, "dossierExportRequest")
                  .input(scene -> Map.of("id", scene.id("export"), "dossierId", scene.dossierId)),
              Request.of(CLIENT, "dossierExportChanged")
                  .after("dossierExportRequest")
                  .with(Requests::dossierId),
              Request.of(CONTACT_PERSON, "bsnSave")
                  .input(scene -> Map.of("dossierId", scene.dossierId, "bsn", "123456782")),

              // corrections
              Request.of(PRIVACY_OFFICER, "rectificationCases").after("rectificationAsk"),
              Request.of(CLIENT, "rectificationAsk")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("rectification"),
                              "dossierId",
                              scene.dossierId,
                              "organisationId",
                              scene.townId(),
                              "section",
                              "CV",
                              "wrong",
                              "Er staat dat ik nooit heb gewerkt.",
                              "right",
                              "Ik werkte tien jaar op een kantoor.")),
              Request.of(CLIENT, "rectificationTakeBack")
                  .after("rectificationAsk")
                  .input(
                      scene ->
                          Map.of("id", scene.id("rectification"), "dossierId", scene.dossierId)),
              Request.of(CONTACT_PERSON, "rectificationAnswer")
                  .after("rectificationAsk")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("rectification"),
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              1,
                              "outcome",
                              "PARTLY",
                              "text",
                              "De jaren op kantoor staan er nu bij.")),
              Request.of(CONTACT_PERSON, "rectificationExtend")
                  .after("rectificationAsk")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("rectification"),
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              1,
                              "reason",
                              "De oude werkgever zoekt het nog uit.")),

              // audit
              Request.of(PRIVACY_OFFICER, "organisationAccessLog").after("documentCommentAdd"),
              Request.of(PRIVACY_OFFICER, "accessLogColleagues"),
              Request.of(PRIVACY_OFFICER, "accessLogCheck"),
              Request.of(PRIVACY_OFFICER, "accessQuestions").after("accessQuestionAsk"),
              Request.of(CLIENT, "accessQuestionAsk")
                  .after("documentCommentAdd")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("accessQuestion"),
                              "dossierId",
                              scene.dossierId,
                              "entryId",
                              firstLook(scene),
                              "text",
                              "Waarom keek zij?")),
              Request.of(PRIVACY_OFFICER, "accessQuestionAnswer")
                  .after("accessQuestionAsk")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("accessQuestion"),
                              "expectedVersion",
                              1,
                              "answer",
                              "Zij bereidde het gesprek voor.")),

              // caseload and reporting
              Request.of(CONTACT_PERSON, "caseload").when(scene -> scene.person(OTHER_CLIENT)),
              Request.of(CONTACT_PERSON, "caseloadChanged"),
              Request.of(TEAM_LEAD, "caseloadReport"),

              // contact
              Request.of(CLIENT, "conversation").with(Requests::dossierId),
              Request.of(CLIENT, "conversationChanged").with(Requests::dossierId),
              Request.of(CLIENT, "messageSend")
                  .when(Scene::withADocument)
                  .input(Requests::messageAboutADocument),
              Request.of(CLIENT, "messageEdit")
                  .after("messageSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("message"),
                              "dossierId",
                              scene.dossierId,
                              "text",
                              "Goedemiddag",
                              "expectedVersion",
                              0)),
              Request.of(CLIENT, "messageTakeBack")
                  .after("messageSend")
                  .input(scene -> Map.of("id", scene.id("message"), "dossierId", scene.dossierId)),
              Request.of(CONTACT_PERSON, "conversationMarkReceived")
                  .after("messageSend")
                  .input(scene -> Map.of("dossierId", scene.dossierId, "upToNumber", 1)),
              Request.of(CONTACT_PERSON, "conversationMarkRead")
                  .after("messageSend")
                  .input(scene -> Map.of("dossierId", scene.dossierId, "upToNumber", 1)),
              Request.of(CONTACT_PERSON, "contactMomentRecord")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("moment"),
                              "dossierId",
                              scene.dossierId,
                              "form",
                              "PHONE",
                              "at",
                              scene.now().minusSeconds(60),
                              "note",
                              "Gebeld over de vacature.")),
              Request.of(CONTACT_PERSON, "contactPersonStandIns"),
              Request.of(CONTACT_PERSON, "contactPersonAbsence").when(Scene::withAbsences),
              Request.of(CONTACT_PERSON, "contactPersonAbsenceSave")
                  .input(
                      scene ->
                          Map.of(
                              "from", scene.today(),
                              "lastDay", scene.today().plusDays(4),
                              "standInId", scene.standInId(),
                              "expectedVersion", 0)),
              Request.of(CONTACT_PERSON, "contactPersonAbsenceCancel")
                  .when(Scene::withAbsences)
                  .input(_ -> Map.of("expectedVersion", 1)),

              // promise
              Request.of(TEAM_LEAD, "teamPromises").when(scene -> scene.person(CONTACT_PERSON)),
              Request.of(TEAM_LEAD, "teamPromiseSave")
                  .input(
                      scene ->
                          Map.of(
                              "team",
                              scene.team,
                              "workingDays",
                              2,
                              "opens",
                              "08:30",
                              "closes",
                              "16:30",
                              "expectedVersion",
                              0)),
              Request.of(TEAM_LEAD, "answerReport"),
              Request.of(TEAM_LEAD, "contactReport"),

              // quick answers
              Request.of(CONTACT_PERSON, "quickAnswerLists"),
              Request.of(CONTACT_PERSON, "quickAnswers")
                  .after("quickAnswerSave")
                  .with(Requests::dossierId),
              Request.of(CONTACT_PERSON, "quickAnswerSave")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("quick"),
                              "team",
                              scene.team,
                              "title",
                              "Cv ontvangen",
                              "text",
                              "Dag {voornaam}, ik heb uw cv bekeken.",
                              "expectedVersion",
                              0)),
              Request.of(CONTACT_PERSON, "quickAnswerRemove")
                  .after("quickAnswerSave")
                  .input(scene -> Map.of("id", scene.id("quick"), "expectedVersion", 1)),

              // contact person
              Request.of(CONTACT_PERSON, "contactPersonReachability")
                  .after("contactPersonReachabilitySave"),
              Request.of(CONTACT_PERSON, "contactPersonReachabilitySave")
                  .input(
                      _ ->
                          Map.of(
                              "days", List.of("MONDAY", "TUESDAY"),
                              "from", "09:00",
                              "until", "15:00",
                              "phone", "010 123 45 67",
                              "expectedVersion", 0)),
              Request.of(CLIENT, "contactPersonRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("change"),
                              "dossierId",
                              scene.dossierId,
                              "contactPersonId",
                              scene.person(CONTACT_PERSON).id(),
                              "reason",
                              "Wij begrijpen elkaar niet goed.")),
              Request.of(CLIENT, "contactPersonRequestWithdraw")
                  .after("contactPersonRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("change"),
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              1)),
              Request.of(TEAM_LEAD, "contactPersonRequests").after("contactPersonRequestSend"),
              Request.of(TEAM_LEAD, "contactPersonRequestAnswer")
                  .after("contactPersonRequestSend")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("change"),
                              "expectedVersion",
                              1,
                              "text",
                              "Ik bel u morgen om erover te praten.")),

              // appointment
              Request.of(CONTACT_PERSON, "appointmentWeek")
                  .after("appointmentPropose")
                  .with(scene -> Map.of("day", scene.today())),
              Request.of(CONTACT_PERSON, "appointmentRooms").when(Scene::withARoom),
              Request.of(CONTACT_PERSON, "appointmentPropose")
                  .when(Scene::withARoom)
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("appointment"),
                              "dossierId",
                              scene.dossierId,
                              "kind",
                              "MEETING",
                              "subject",
                              "Uw plan doornemen",
                              "minutes",
                              45,
                              "times",
                              Stream.of("15:00", "16:00")
                                  .map(
                                      time ->
                                          Map.of("day", scene.today().plusDays(3), "time", time))
                                  .toList(),
                              "roomId",
                              scene.id("room"),
                              "place",
                              "Eerste verdieping, Zeeplein 3",
                              "bring",
                              "Uw nieuwste cv")),
              Request.of(CLIENT, "appointmentPick")
                  .after("appointmentPropose")
                  .input(
                      scene ->
                          ofAppointment(
                              scene,
                              Map.of(
                                  "expectedVersion",
                                  1,
                                  "startsAt",
                                  scene
                                      .today()
                                      .plusDays(3)
                                      .atTime(15, 0)
                                      .atZone(Weeks.AMSTERDAM)
                                      .toInstant()))),
              Request.of(CLIENT, "appointmentComingConfirm")
                  .after("appointmentPick")
                  .when(scene -> scene.passes(Duration.ofDays(3)))
                  .input(scene -> ofAppointment(scene, Map.of())),
              Request.of(CLIENT, "appointmentMoveAsk")
                  .after("appointmentPick")
                  .input(
                      scene ->
                          ofAppointment(
                              scene,
                              Map.of(
                                  "expectedVersion",
                                  2,
                                  "reason",
                                  "Dan werk ik. Liever woensdag."))),
              Request.of(CONTACT_PERSON, "appointmentCancel")
                  .after("appointmentPick")
                  .input(
                      scene ->
                          ofAppointment(
                              scene, Map.of("expectedVersion", 2, "reason", "Ik ben ziek."))),
              Request.of(CONTACT_PERSON, "appointmentOutcomeRecord")
                  .after("appointmentPick")
                  .when(scene -> scene.passes(Duration.ofDays(4)))
                  .input(
                      scene ->
                          ofAppointment(
                              scene, Map.of("expectedVersion", 2, "outcome", "NOT_COME"))),
              Request.of(CLIENT, "calendarFeed").after("calendarFeedOpen"),
              Request.of(CLIENT, "calendarFeedOpen")
                  .input(scene -> Map.of("id", scene.id("feed"), "withDetails", true)),
              Request.of(CLIENT, "calendarFeedClose")
                  .after("calendarFeedOpen")
                  .input(scene -> Map.of("feedId", scene.id("feed"))),

              // notices
              Request.of(CONTACT_PERSON, "notices").after("messageSend"),
              Request.of(CONTACT_PERSON, "noticesChanged"),
              Request.of(CLIENT, "noticeSettings"),
              Request.of(CLIENT, "noticeSettingsSave")
                  .input(
                      _ ->
                          Map.of(
                              "expectedVersion",
                              0,
                              "choices",
                              List.of(Map.of("group", "PLAN", "delivery", "PORTAL")),
                              "pushChoices",
                              List.of(Map.of("group", "WORK", "delivery", "PORTAL")),
                              "quietFrom",
                              20,
                              "quietUntil",
                              9)),
              Request.of(CLIENT, "noticeAddressSave")
                  .input(_ -> Map.of("expectedVersion", 0, "address", "fatima@mail.example")),
              Request.of(CLIENT, "pushDeviceAdd")
                  .input(
                      scene ->
                          Map.of(
                              "name",
                              "Telefoon",
                              "endpoint",
                              browser(scene),
                              "p256dh",
                              "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx"
                                  + "aOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                              "auth",
                              "BTBZMqHH6r4Tts7J_aSIgg")),
              Request.of(CLIENT, "pushDeviceRemove")
                  .after("pushDeviceAdd")
                  .input(scene -> Map.of("id", named("push " + browser(scene)))),
              Request.of(CONTACT_PERSON, "noticesMark")
                  .after("messageSend")
                  .input(scene -> Map.of("noticeIds", List.of(notice(scene)), "read", true)),

              // document
              Request.of(CONTACT_PERSON, "documentCommentAdd")
                  .when(Scene::withADocument)
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("comment"),
                              "dossierId",
                              scene.dossierId,
                              "documentId",
                              scene.id("document"),
                              "version",
                              1,
                              "text",
                              "Mooie brief.",
                              "spot",
                              Map.of("page", 1, "x", 0.5, "y", 0.5))),
              Request.of(CONTACT_PERSON, "documentCommentResolve")
                  .after("documentCommentAdd")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "documentId",
                              scene.id("document"),
                              "threadId",
                              scene.id("comment"),
                              "resolved",
                              true)),
              Request.of(CLIENT, "documentSeen")
                  .after("documentCommentAdd")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "documentId",
                              scene.id("document"),
                              "version",
                              1,
                              "comments",
                              1)),

              // effort plan
              Request.of(CLIENT, "effortPlanWeeks"),
              Request.of(CONTACT_PERSON, "effortPlanPropose")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("plan"),
                              "dossierId",
                              scene.dossierId,
                              "weeks",
                              3,
                              "startsOn",
                              scene.today(),
                              "reviewOn",
                              scene.today().plusWeeks(3),
                              "reviewTime",
                              "10:30",
                              "tasks",
                              tasks(scene, task -> effortTask(scene, task)))),
              Request.of(CLIENT, "effortPlanAgree")
                  .after("effortPlanPropose")
                  .input(scene -> ofPlan(scene, 1, Map.of("number", 1))),
              Request.of(CLIENT, "effortTaskEvidenceAdd")
                  .after("effortPlanAgree")
                  .when(Scene::withADocument)
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("evidence"),
                              "dossierId", scene.dossierId,
                              "effortPlanId", scene.id("plan"),
                              "taskId", scene.id("task 1"),
                              "sentence", "Ik heb gebeld.",
                              "documentId", scene.id("document"),
                              "amount", 1)),
              Request.of(CLIENT, "effortTaskStuckReport")
                  .after("effortPlanAgree")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("stuck"),
                              "dossierId", scene.dossierId,
                              "effortPlanId", scene.id("plan"),
                              "taskId", scene.id("task 1"),
                              "reason", "Ik was ziek.")),
              Request.of(CLIENT, "effortPlanOwnViewRecord")
                  .after("effortPlanAgree")
                  .input(
                      scene ->
                          ofPlan(
                              scene, 2, Map.of("views", tasks(scene, task -> view(scene, task))))),
              Request.of(CONTACT_PERSON, "effortPlanReview")
                  .after("effortPlanAgree")
                  .when(scene -> scene.passes(Duration.ofDays(21)))
                  .input(
                      scene ->
                          ofPlan(
                              scene,
                              2,
                              Map.of(
                                  "views", tasks(scene, task -> view(scene, task)),
                                  "route", "MATCHING",
                                  "text", "U gaat verder met Matching."))),
              Request.of(CONTACT_PERSON, "effortMeasurePropose")
                  .after("effortPlanReview")
                  .input(
                      scene ->
                          ofPlan(
                              scene,
                              3,
                              Map.of(
                                  "id", scene.id("measure"),
                                  "taskIds", List.of(scene.id("task 1")),
                                  "proposal", "Een maand 30% minder bijstand",
                                  "reason", "De taak is niet gedaan.",
                                  "answerUntil", scene.today().plusDays(14)))),
              Request.of(CLIENT, "effortMeasureAnswer")
                  .after("effortMeasurePropose")
                  .input(scene -> ofPlan(scene, 4, Map.of("text", "Ik was ziek."))),
              Request.of(CONTACT_PERSON, "effortMeasureDecide")
                  .after("effortMeasureAnswer")
                  .input(
                      scene ->
                          ofPlan(
                              scene,
                              5,
                              Map.of(
                                  "outcome", "DROPPED",
                                  "reason", "U was ziek.",
                                  "nextSteps", "Wij maken een nieuw plan."))),
              Request.of(CONTACT_PERSON, "intakeNoteSave")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "topic",
                              "BARRIERS",
                              "text",
                              "Besproken in het gesprek.",
                              "expectedVersion",
                              0)),

              // job application
              Request.of(CLIENT, "jobApplicationReport")
                  .after("vacancyPost")
                  .input(
                      scene ->
                          Map.of(
                              "id",
                              scene.id("application"),
                              "dossierId",
                              scene.dossierId,
                              "employer",
                              "Bakkerij Van Dam",
                              "job",
                              "Verkoper",
                              "appliedOn",
                              scene.today(),
                              "channel",
                              "EMAIL",
                              "note",
                              "Maandag nog bellen.",
                              "vacancyId",
                              scene.id("vacancy"))),
              Request.of(CLIENT, "jobApplicationOutcomeRecord")
                  .after("jobApplicationReport")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "jobApplicationId",
                              scene.id("application"),
                              "expectedVersion",
                              1,
                              "outcome",
                              "INVITED")),

              // pitch
              Request.of(CLIENT, "pitchTextCheck")
                  .with(
                      scene ->
                          Map.of("dossierId", scene.dossierId, "text", "Bel mij op 0612345678.")),
              Request.of(CLIENT, "pitchPreview").after("pitchDraftSave").with(Requests::dossierId),
              Request.of(CLIENT, "pitchDraftSave")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              0,
                              "content",
                              pitch())),
              Request.of(CLIENT, "pitchSubmit")
                  .after("pitchDraftSave")
                  .input(scene -> version(scene, 1)),
              Request.of(CONTACT_PERSON, "pitchApprove")
                  .after("pitchSubmit")
                  .input(scene -> version(scene, 2)),
              Request.of(CONTACT_PERSON, "pitchChangeRequest")
                  .after("pitchSubmit")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "expectedVersion",
                              2,
                              "request",
                              "Vertel iets meer over uw werk.")),
              Request.of(CLIENT, "pitchWithdraw")
                  .after("pitchSubmit")
                  .input(scene -> version(scene, 2)),
              Request.of(EMPLOYER, "publicPitches"),
              Request.of(EMPLOYER, "publicPitch")
                  .after("pitchApprove")
                  .with(scene -> Map.of("id", scene.publicPitchId())),
              Request.of(EMPLOYER, "myPitchInterests").after("pitchInterestExpress"),
              Request.of(EMPLOYER, "pitchInterestExpress")
                  .after("pitchApprove")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("interest"),
                              "publicPitchId", scene.publicPitchId(),
                              "job", "Beveiliger",
                              "place", "Rotterdam",
                              "hours", "32 uur",
                              "question", "Kunt u ook in de avond werken?")),
              Request.of(CONTACT_PERSON, "pitchInterestAsk")
                  .after("pitchInterestExpress")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "interestId",
                              scene.id("interest"),
                              "expectedVersion",
                              1,
                              "note",
                              "Dit past bij u.")),
              Request.of(CLIENT, "pitchInterestAnswer")
                  .after("pitchInterestAsk")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "interestId",
                              scene.id("interest"),
                              "expectedVersion",
                              2,
                              "allowed",
                              List.of("FIRST_NAME"))),

              // vacancy
              Request.of(CLIENT, "vacancies")
                  .after("vacancyPost")
                  .when(scene -> scene.passes(Duration.ofDays(3))),
              Request.of(CLIENT, "vacancy")
                  .after("vacancyPost")
                  .when(scene -> scene.passes(Duration.ofDays(3)))
                  .with(scene -> Map.of("id", scene.id("vacancy"))),
              Request.of(EMPLOYER, "postedVacancies").after("vacancyPost"),
              Request.of(CONTACT_PERSON, "vacanciesToAnswer").after("vacancyPost"),
              Request.of(CONTACT_PERSON, "vacancyImport")
                  .input(
                      scene ->
                          Map.of(
                              "source", "TEMP_AGENCY_TEAM",
                              "format", "JSON",
                              "text", JsonMapper.shared().writeValueAsString(rows(scene)))),
              Request.of(EMPLOYER, "vacancyPost")
                  .input(scene -> Map.of("id", scene.id("vacancy"), "content", vacancy())),
              Request.of(CONTACT_PERSON, "vacancyAnswer")
                  .after("vacancyPost")
                  .input(
                      scene ->
                          Map.of(
                              "vacancyId",
                              scene.id("vacancy"),
                              "expectedVersion",
                              1,
                              "canBeFilled",
                              true,
                              "sentence",
                              "Wij hebben drie kandidaten.")),
              Request.of(EMPLOYER, "vacancyClose")
                  .after("vacancyPost")
                  .input(
                      scene ->
                          Map.of(
                              "vacancyId",
                              scene.id("vacancy"),
                              "expectedVersion",
                              1,
                              "filled",
                              true)),
              Request.of(CLIENT, "vacancySave")
                  .after("vacancyPost")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "vacancyId",
                              scene.id("vacancy"),
                              "saved",
                              true)),
              Request.of(CONTACT_PERSON, "vacancyPropose")
                  .after("vacancyPost")
                  .input(
                      scene ->
                          Map.of(
                              "id", scene.id("proposing"),
                              "vacancyId", scene.id("vacancy"),
                              "dossierIds", List.of(scene.dossierId),
                              "sentence", "Dit past bij u.")),
              Request.of(CLIENT, "vacancyProposalMarkRead")
                  .after("vacancyPropose")
                  .input(
                      scene ->
                          Map.of("dossierId", scene.dossierId, "proposalId", scene.proposalId())),
              Request.of(CLIENT, "vacancyProposalAnswer")
                  .after("vacancyPropose")
                  .input(
                      scene ->
                          Map.of(
                              "dossierId",
                              scene.dossierId,
                              "proposalId",
                              scene.proposalId(),
                              "expectedVersion",
                              1,
                              "interested",
                              false,
                              "reason",
                              "Te ver weg.")))
          .collect(toMap(Request::field, identity()));

  private Requests() {}

  static Request of(String field) {
    return requireNonNull(ALL.get(field), () -> field + " has no working request");
  }

  static Set<String> fields() {
    return ALL.keySet();
  }

  /** The first entry of the access log, which stays the first whoever looks next. */
  private static String firstLook(Scene scene) {
    return scene
        .api(CLIENT)
        .ask("{ myDossier { accessLog(first: 100) { edges { node { id } } } } }")
        .at("/myDossier/accessLog/edges")
        .valueStream()
        .reduce((_, last) -> last)
        .map(edge -> edge.at("/node/id").asString())
        .orElseGet(() -> scene.id("noEntry").toString());
  }

  private static Map<String, ?> dossierId(Scene scene) {
    return Map.of("dossierId", scene.dossierId);
  }

  static Map<String, ?> consent(Scene scene, UUID id) {
    return Map.of(
        "id",
        id,
        "dossierId",
        scene.dossierId,
        "organisationId",
        scene.uwvId(),
        "purpose",
        "GUIDANCE",
        "sections",
        List.of("CV", "INTAKE"),
        "lastDay",
        scene.today().plusDays(30));
  }

  static Map<String, ?> message(Scene scene, UUID id) {
    return Map.of("id", id, "dossierId", scene.dossierId, "text", "Goedemorgen");
  }

  private static Map<String, ?> messageAboutADocument(Scene scene) {
    Map<String, Object> input = new HashMap<>(message(scene, scene.id("message")));
    input.put("about", Map.of("kind", "DOCUMENT", "id", scene.id("document")));
    return input;
  }

  private static Map<String, ?> ofAppointment(Scene scene, Map<String, ?> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("dossierId", scene.dossierId);
    input.put("appointmentId", scene.id("appointment"));
    return input;
  }

  private static Map<String, ?> version(Scene scene, int version) {
    return Map.of("dossierId", scene.dossierId, "expectedVersion", version);
  }

  private static Map<String, ?> ofPlan(Scene scene, int version, Map<String, ?> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("dossierId", scene.dossierId);
    input.put("effortPlanId", scene.id("plan"));
    input.put("expectedVersion", version);
    return input;
  }

  private static <T> List<T> tasks(Scene scene, Function<String, T> each) {
    return IntStream.rangeClosed(1, 3).mapToObj(number -> each.apply("task " + number)).toList();
  }

  private static Map<String, ?> effortTask(Scene scene, String task) {
    return Map.of(
        "id", scene.id(task),
        "title", "Bellen met een werkgever",
        "doneWhen", "U heeft gebeld",
        "kind", "COUNT",
        "amount", 2);
  }

  private static Map<String, ?> view(Scene scene, String task) {
    return Map.of("taskId", scene.id(task), "outcome", "NOT", "text", "Niet gelukt.");
  }

  static Map<String, ?> pitch() {
    return Map.of(
        "occupationGroups",
        List.of("SECURITY"),
        "education",
        "MBO",
        "certificates",
        List.of(),
        "licences",
        List.of(),
        "region",
        "RIJNMOND",
        "hours",
        "FULL_TIME",
        "text",
        PITCH);
  }

  private static Map<String, ?> vacancy() {
    return Map.ofEntries(
        entry("title", "Bakker"),
        entry("description", "Wij zoeken een collega."),
        entry("town", "Rotterdam"),
        entry("region", "Rijnmond"),
        entry("hoursMin", 24),
        entry("hoursMax", 36),
        entry("shifts", List.of("DAY")),
        entry("licences", List.of("B")),
        entry("certificates", List.of("HACCP")),
        entry("languageLevel", "FAIR"),
        entry("educationLevel", "MBO_2"),
        entry("occupations", List.of("Broodbakker")),
        entry("closesOn", "2026-12-31"));
  }

  /** What the contact person has after a message of the client. */
  private static UUID notice(Scene scene) {
    return named(scene.id("message") + " " + scene.person(CONTACT_PERSON).id());
  }

  private static UUID named(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.US_ASCII));
  }

  /** A browser of the client, at a push service that does not answer. */
  private static String browser(Scene scene) {
    return "http://localhost:9/" + scene.id("browser");
  }

  private static List<Map<String, ?>> rows(Scene scene) {
    return List.of(
        Map.of(
            "referentie", scene.id("reference"),
            "functie", "Kok",
            "werkgever", "De Pan",
            "omschrijving", "Wij zoeken een collega.",
            "plaats", "Rotterdam",
            "uren_min", 24,
            "uren_max", 36));
  }
}
