import { graphql } from '@/graphql';

export const ContactReportQuery = graphql(`
  query ContactReport($team: String) {
    contactReport(team: $team) {
      forms {
        form
        contacts
      }
      weeks {
        monday
        contacts
        vacanciesOffered
      }
    }
  }
`);
