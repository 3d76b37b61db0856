import { graphql, type ResultOf } from '@/graphql';

export const DocumentsQuery = graphql(`
  query Documents($dossierId: UUID!, $onlyNews: Boolean!) {
    dossier(id: $dossierId) {
      id
      documents(first: 100, onlyNews: $onlyNews) {
        edges {
          node {
            id
            name
            newsSince
            openThreads
            versions {
              number
              kind
              receipt {
                at
              }
            }
          }
        }
      }
    }
  }
`);

export const DocumentQuery = graphql(`
  query Document($dossierId: UUID!, $id: UUID!) {
    dossier(id: $dossierId) {
      id
      document(id: $id) {
        id
        name
        newsSince
        commentCount
        versions {
          number
          fileId
          name
          kind
          size
          sentBy
          receipt {
            number
            at
            sha256
          }
        }
        threads {
          id
          number
          version
          byClient
          resolvedAt
          resolvedBy
          spot {
            page
            x
            y
          }
          comments {
            id
            author
            byClient
            text
            at
          }
        }
      }
    }
  }
`);

export const CommentAdd = graphql(`
  mutation DocumentCommentAdd($input: DocumentCommentAddInput!) {
    documentCommentAdd(input: $input) {
      document {
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

export const CommentResolve = graphql(`
  mutation DocumentCommentResolve($input: DocumentCommentResolveInput!) {
    documentCommentResolve(input: $input) {
      document {
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

export const DocumentSeen = graphql(`
  mutation DocumentSeen($input: DocumentSeenInput!) {
    documentSeen(input: $input) {
      document {
        id
        newsSince
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DocumentsChanged = graphql(`
  subscription DocumentsChanged($dossierId: UUID!) {
    dossierChanged(dossierId: $dossierId) {
      section
    }
  }
`);

type Listed = NonNullable<NonNullable<ResultOf<typeof DocumentsQuery>['dossier']>['documents']>;
export type ListedDocument = Listed['edges'][number]['node'];
export type DossierDocument = NonNullable<NonNullable<ResultOf<typeof DocumentQuery>['dossier']>['document']>;
export type FileVersion = DossierDocument['versions'][number];
export type Thread = DossierDocument['threads'][number];
export type Spot = NonNullable<Thread['spot']>;

/** Uploads of a dossier that stand by themselves, and those of one document, leave the device in order. */
export const topicOf = (id: string) => `document:${id}`;
