import { graphql } from '@/graphql';

export const CalendarFeedQuery = graphql(`
  query CalendarFeed {
    calendarFeed {
      id
      withDetails
      openedAt
    }
  }
`);

export const OpenFeed = graphql(`
  mutation OpenFeed($input: CalendarFeedOpenInput!) {
    calendarFeedOpen(input: $input) {
      address
      feed {
        id
        withDetails
        openedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CloseFeed = graphql(`
  mutation CloseFeed($input: CalendarFeedCloseInput!) {
    calendarFeedClose(input: $input) {
      feed {
        id
        closedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
