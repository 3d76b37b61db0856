import { graphql } from '@/graphql';

export const PushDeviceRemove = graphql(`
  mutation PushDeviceRemove($input: PushDeviceRemoveInput!) {
    pushDeviceRemove(input: $input) {
      devices {
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
