import { graphql, type ResultOf } from '@/graphql';

export const MessageFragment = graphql(`
  fragment MessageParts on Message {
    id
    number
    side
    authorName
    authorRole
    text
    at
    version
    editedAt
    takenBackAt
    changeableUntil
    about {
      kind
      id
      title
      line
      at
      pictureId
    }
    takeOver {
      previousName
      nextName
    }
  }
`);

export const StateFragment = graphql(`
  fragment ConversationState on Conversation {
    lastNumber
    changes
    settledUpTo
    unread
    client {
      receivedUpTo
      readUpTo
    }
    staff {
      receivedUpTo
      readUpTo
    }
    promise {
      since
      dueAt
      state
    }
  }
`);

/** The newest page, and who talks. */
export const ConversationQuery = graphql(
  `
    query Conversation($dossierId: UUID!) {
      dossier(id: $dossierId) {
        id
        clientName
        breakGlassUntil
        visibleSections
        grants {
          sections
          organisation {
            id
          }
        }
        contactPersons {
          id
          name
          role
          organisation {
            id
            name
          }
          promise {
            workingDays
          }
          reachability {
            days
            from
            until
            phone
          }
          absence {
            from
            lastDay
            standIn {
              name
            }
          }
        }
        conversation {
          ...ConversationState
          page {
            before
            messages {
              ...MessageParts
            }
          }
        }
      }
    }
  `,
  [StateFragment, MessageFragment],
);

export const CatchUpQuery = graphql(
  `
    query ConversationCatchUp($dossierId: UUID!, $afterNumber: Int!) {
      conversation(dossierId: $dossierId) {
        ...ConversationState
        messages(afterNumber: $afterNumber) {
          ...MessageParts
        }
      }
    }
  `,
  [StateFragment, MessageFragment],
);

export const OlderQuery = graphql(
  `
    query ConversationOlder($dossierId: UUID!, $before: Int!) {
      conversation(dossierId: $dossierId) {
        page(before: $before) {
          before
          messages {
            ...MessageParts
          }
        }
      }
    }
  `,
  [MessageFragment],
);

/** Only how many wait to be read, for the count in the bar. */
export const UnreadQuery = graphql(`
  query ConversationUnread($dossierId: UUID!) {
    conversation(dossierId: $dossierId) {
      unread
    }
  }
`);

export const ConversationChanged = graphql(`
  subscription ConversationChanged($dossierId: UUID!) {
    conversationChanged(dossierId: $dossierId) {
      lastNumber
      changes
      client {
        receivedUpTo
        readUpTo
      }
      staff {
        receivedUpTo
        readUpTo
      }
    }
  }
`);

export const MessageSend = graphql(`
  mutation MessageSend($input: MessageSendInput!) {
    messageSend(input: $input) {
      message {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const MessageEdit = graphql(`
  mutation MessageEdit($input: MessageEditInput!) {
    messageEdit(input: $input) {
      message {
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

export const MessageTakeBack = graphql(`
  mutation MessageTakeBack($input: MessageTakeBackInput!) {
    messageTakeBack(input: $input) {
      message {
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

export const MarkRead = graphql(`
  mutation ConversationMarkRead($input: ConversationMarkReadInput!) {
    conversationMarkRead(input: $input) {
      conversation {
        unread
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const MarkReceived = graphql(`
  mutation ConversationMarkReceived($input: ConversationMarkReceivedInput!) {
    conversationMarkReceived(input: $input) {
      conversation {
        unread
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ContactMomentsQuery = graphql(`
  query ContactMoments($dossierId: UUID!, $after: String) {
    dossier(id: $dossierId) {
      id
      contactMoments(first: 20, after: $after) {
        edges {
          node {
            id
            form
            at
            note
            byName
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const MomentsChanged = graphql(`
  subscription ContactMomentsChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

export const ContactMomentRecord = graphql(`
  mutation ContactMomentRecord($input: ContactMomentRecordInput!) {
    contactMomentRecord(input: $input) {
      contactMoment {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AbsenceQuery = graphql(`
  query ContactPersonAbsence {
    contactPersonAbsence {
      version
      from
      lastDay
      standIn {
        id
        name
      }
    }
    contactPersonStandIns {
      id
      name
    }
  }
`);

export const AbsenceSave = graphql(`
  mutation ContactPersonAbsenceSave($input: ContactPersonAbsenceSaveInput!) {
    contactPersonAbsenceSave(input: $input) {
      absence {
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

export const AbsenceCancel = graphql(`
  mutation ContactPersonAbsenceCancel($input: ContactPersonAbsenceCancelInput!) {
    contactPersonAbsenceCancel(input: $input) {
      absence {
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

export type Message = ResultOf<typeof MessageFragment>;
export type ConversationState = ResultOf<typeof StateFragment>;
export type Talk = NonNullable<ResultOf<typeof ConversationQuery>['dossier']>;
export type ContactPerson = Talk['contactPersons'][number];
export type CardOf = NonNullable<Message['about']>;
export type Side = 'CLIENT' | 'STAFF';
