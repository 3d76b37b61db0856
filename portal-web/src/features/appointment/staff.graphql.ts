import { graphql, type ResultOf } from '@/graphql';
import { AppointmentFragment } from './appointment.graphql';

export const AppointmentWeekQuery = graphql(`
  query AppointmentWeek($day: Date!) {
    appointmentWeek(day: $day) {
      startsAt
      endsAt
      booked
      dossierId
      clientName
      appointment {
        id
        version
        terms {
          kind
          subject
          room
          place
        }
        comingAt
        moveAsked {
          reason
        }
        outcome {
          outcome
        }
      }
    }
  }
`);

export type WeekItem = ResultOf<typeof AppointmentWeekQuery>['appointmentWeek'][number];

export const AppointmentCaseloadChanged = graphql(`
  subscription AppointmentCaseloadChanged {
    caseloadChanged {
      dossierId
    }
  }
`);

export const ProposeQuery = graphql(`
  query AppointmentPropose {
    appointmentRooms {
      id
      name
      place
    }
    caseload(first: 100, order: NAME) {
      edges {
        node {
          dossierId
          clientName
        }
      }
    }
  }
`);

export const ProposeAppointment = graphql(
  `
    mutation ProposeAppointment($input: AppointmentProposeInput!) {
      appointmentPropose(input: $input) {
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

export const RecordOutcome = graphql(
  `
    mutation RecordOutcome($input: AppointmentOutcomeRecordInput!) {
      appointmentOutcomeRecord(input: $input) {
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
