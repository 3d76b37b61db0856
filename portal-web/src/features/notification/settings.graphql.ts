import { graphql, type ResultOf } from '@/graphql';

export const SettingsFragment = graphql(`
  fragment MailSettingsParts on NoticeSettings {
    version
    mailAvailable
    address
    addressState
    choices {
      group
      delivery
    }
    quietFrom
    quietUntil
    pushKey
    pushChoices {
      group
      delivery
    }
    devices {
      id
      name
      addedAt
    }
  }
`);

export const MailSettingsQuery = graphql(
  `
    query MailSettings {
      noticeSettings {
        ...MailSettingsParts
      }
    }
  `,
  [SettingsFragment],
);

export const SettingsSave = graphql(
  `
    mutation NoticeSettingsSave($input: NoticeSettingsSaveInput!) {
      noticeSettingsSave(input: $input) {
        settings {
          ...MailSettingsParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [SettingsFragment],
);

export const AddressSave = graphql(
  `
    mutation NoticeAddressSave($input: NoticeAddressSaveInput!) {
      noticeAddressSave(input: $input) {
        settings {
          ...MailSettingsParts
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `,
  [SettingsFragment],
);

export const PushDeviceAdd = graphql(`
  mutation PushDeviceAdd($input: PushDeviceAddInput!) {
    pushDeviceAdd(input: $input) {
      device {
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

/** Whether mail to a client arrives. */
export const MailFailedQuery = graphql(`
  query MailFailed($dossierId: UUID!) {
    dossier(id: $dossierId) {
      id
      clientName
      mailFailedAt
    }
  }
`);

export type MailSettings = ResultOf<typeof SettingsFragment>;
