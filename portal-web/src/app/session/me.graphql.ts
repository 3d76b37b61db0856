import { graphql } from '@/graphql';

export const MeQuery = graphql(`
  query Me {
    me {
      id
      name
      initials
      role
      team
      dossierId
      organisation {
        id
        name
        kind
      }
    }
  }
`);
