import { graphql, type ResultOf } from '@/graphql';

export const PlanFragment = graphql(`
  fragment PlanParts on EffortPlan {
    id
    version
    state
    terms {
      number
      weeks
      startsOn
      endsOn
      reviewAt
      proposedBy {
        name
        receipt {
          at
        }
      }
      agreedBy {
        name
        receipt {
          number
          at
          sha256
        }
      }
    }
    change {
      number
      weeks
      startsOn
      endsOn
      reviewAt
      proposedBy {
        name
        receipt {
          at
        }
      }
      tasks {
        id
        title
        doneWhen
        kind
        amount
      }
    }
    tasks {
      id
      title
      doneWhen
      kind
      amount
      progress {
        done
        asked
        light
        rule
        weeks {
          startsOn
          done
          asked
        }
      }
      evidence {
        id
        sentence
        amount
        at
      }
      stuck {
        reason
        at
      }
      ownView {
        outcome
        text
      }
      review {
        outcome
        text
      }
    }
    review {
      route
      text
      reviewedBy {
        name
        receipt {
          at
        }
      }
    }
    measure {
      state
      taskIds
      proposal
      reason
      answerUntil
      proposedBy {
        name
      }
      answer {
        text
        receipt {
          number
          at
          sha256
        }
      }
      decision {
        outcome
        reason
        nextSteps
        objection
        decidedBy {
          name
          receipt {
            at
          }
        }
      }
    }
  }
`);

export type Plan = ResultOf<typeof PlanFragment>;
export type Task = Plan['tasks'][number];
export type Outcome = NonNullable<Task['review']>['outcome'];
export type TaskKind = Task['kind'];
export type Route = NonNullable<Plan['review']>['route'];
export type Measure = NonNullable<Plan['measure']>;

/** The client's own plans: the newest ones are enough for the page. */
export const MyPlansQuery = graphql(
  `
    query MyPlans {
      myDossier {
        id
        effortPlans(first: 5) {
          edges {
            node {
              ...PlanParts
            }
          }
        }
      }
    }
  `,
  [PlanFragment],
);

/** The plans of one client, for staff. */
export const PersonPlansQuery = graphql(
  `
    query PersonPlans($dossierId: UUID!) {
      effortPlanWeeks
      dossier(id: $dossierId) {
        id
        clientName
        contactPersons {
          id
        }
        effortPlans(first: 5) {
          edges {
            node {
              ...PlanParts
            }
          }
        }
        intakeNotes {
          topic
          text
          version
          sensitive
          savedBy
          savedAt
        }
      }
    }
  `,
  [PlanFragment],
);

export type PersonPlans = NonNullable<ResultOf<typeof PersonPlansQuery>['dossier']>;
export type IntakeNote = NonNullable<PersonPlans['intakeNotes']>[number];
export type IntakeTopic = IntakeNote['topic'];

export const PlanChanged = graphql(`
  subscription PlanChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const ProposePlan = graphql(`
  mutation ProposePlan($input: EffortPlanProposeInput!) {
    effortPlanPropose(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AgreePlan = graphql(`
  mutation AgreePlan($input: EffortPlanAgreeInput!) {
    effortPlanAgree(input: $input) {
      effortPlan {
        id
        version
      }
      receipt {
        number
        at
        sha256
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddEvidence = graphql(`
  mutation AddEvidence($input: EffortTaskEvidenceAddInput!) {
    effortTaskEvidenceAdd(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ReportStuck = graphql(`
  mutation ReportStuck($input: EffortTaskStuckReportInput!) {
    effortTaskStuckReport(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RecordOwnView = graphql(`
  mutation RecordOwnView($input: EffortPlanOwnViewRecordInput!) {
    effortPlanOwnViewRecord(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ReviewPlan = graphql(`
  mutation ReviewPlan($input: EffortPlanReviewInput!) {
    effortPlanReview(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ProposeMeasure = graphql(`
  mutation ProposeMeasure($input: EffortMeasureProposeInput!) {
    effortMeasurePropose(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AnswerMeasure = graphql(`
  mutation AnswerMeasure($input: EffortMeasureAnswerInput!) {
    effortMeasureAnswer(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DecideMeasure = graphql(`
  mutation DecideMeasure($input: EffortMeasureDecideInput!) {
    effortMeasureDecide(input: $input) {
      effortPlan {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SaveIntakeNote = graphql(`
  mutation SaveIntakeNote($input: IntakeNoteSaveInput!) {
    intakeNoteSave(input: $input) {
      intakeNote {
        topic
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
