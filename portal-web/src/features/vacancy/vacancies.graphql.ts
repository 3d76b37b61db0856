import { graphql, type ResultOf } from '@/graphql';

export const VacancyRow = graphql(`
  fragment VacancyRow on Vacancy {
    id
    version
    title
    employer
    source
    town
    hoursMin
    hoursMax
    status
    publishedAt
    openToAllAt
    closesOn
    saved
    match {
      fits {
        kind
        value
      }
      missing {
        kind
        value
      }
    }
  }
`);

export type Row = ResultOf<typeof VacancyRow>;
export type Match = NonNullable<Row['match']>;

export const VacanciesQuery = graphql(
  `
    query Vacancies($first: Int!, $after: String, $query: String, $filter: VacancyFilter, $dossierId: UUID) {
      vacancies(first: $first, after: $after, query: $query, filter: $filter, dossierId: $dossierId) {
        totalCount
        facets {
          kind
          values {
            value
            count
          }
        }
        edges {
          node {
            ...VacancyRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [VacancyRow],
);

export type Found = ResultOf<typeof VacanciesQuery>['vacancies'];

export const VacancyQuery = graphql(
  `
    query Vacancy($id: UUID!, $dossierId: UUID) {
      vacancy(id: $id, dossierId: $dossierId) {
        ...VacancyRow
        description
        region
        shifts
        licences
        certificates
        languageLevel
        educationLevel
      }
    }
  `,
  [VacancyRow],
);

export type Detail = NonNullable<ResultOf<typeof VacancyQuery>['vacancy']>;

export const VacancySaveMutation = graphql(`
  mutation VacancySave($input: VacancySaveInput!) {
    vacancySave(input: $input) {
      vacancy {
        id
        saved
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
