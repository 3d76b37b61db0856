import { graphql, type ResultOf } from '@/graphql';

export const AppointmentFragment = graphql(`
  fragment AppointmentParts on Appointment {
    id
    version
    state
    organisationName
    startsAt
    endsAt
    terms {
      kind
      subject
      adviserName
      minutes
      room
      place
      link
      phone
      bring
    }
    offer {
      times
      proposedAt
      terms {
        kind
        subject
        adviserName
        minutes
        room
        place
        link
        phone
        bring
      }
    }
    comingAt
    moveAsked {
      reason
    }
    cancelled {
      byClient
      by
      reason
    }
    outcome {
      outcome
      by
    }
  }
`);

export type Appointment = ResultOf<typeof AppointmentFragment>;
export type Terms = Appointment['terms'];
export type Kind = Terms['kind'];
export type Outcome = NonNullable<Appointment['outcome']>['outcome'];

export const AppointmentsQuery = graphql(
  `
    query Appointments($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        clientName
        appointments(first: 50) {
          edges {
            node {
              ...AppointmentParts
            }
          }
        }
      }
    }
  `,
  [AppointmentFragment],
);

export const PickAppointment = graphql(
  `
    mutation PickAppointment($input: AppointmentPickInput!) {
      appointmentPick(input: $input) {
        appointment {
          ...AppointmentParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [AppointmentFragment],
);

export const SayComing = graphql(
  `
    mutation SayComing($input: AppointmentComingConfirmInput!) {
      appointmentComingConfirm(input: $input) {
        appointment {
          ...AppointmentParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [AppointmentFragment],
);

export const AskToMove = graphql(
  `
    mutation AskToMove($input: AppointmentMoveAskInput!) {
      appointmentMoveAsk(input: $input) {
        appointment {
          ...AppointmentParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [AppointmentFragment],
);

export const CancelAppointment = graphql(
  `
    mutation CancelAppointment($input: AppointmentCancelInput!) {
      appointmentCancel(input: $input) {
        appointment {
          ...AppointmentParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [AppointmentFragment],
);
