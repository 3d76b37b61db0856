import { useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Card, Soft, TextField } from '@/ui';
import { ContactDetailsSave } from './dossier.graphql';
import { OwnForm } from './OwnForm';
import { OwnPage } from './OwnPage';
import { BenefitContent } from './SectionContent';
import { type Own, useOwnPart } from './useOwnPart';

/** "Mijn gegevens": how to reach the client, and which benefit there is. */
export default function DetailsPage() {
  const text = useText(dossierText);
  return (
    <OwnPage title={text.details} intro={text.detailsIntro}>
      {(own, edition, anew) => (
        <>
          <DetailsForm key={edition} own={own} onSaved={anew} />
          <Card heading={text.benefitTitle}>
            {own.benefit ? <BenefitContent benefit={own.benefit} /> : <p>{text.benefitEmpty}</p>}
            <Soft>{text.benefitWrong}</Soft>
          </Card>
          <Card heading={text.bsnTitle}>
            <p>{own.bsn?.masked ?? text.bsnEmpty}</p>
            <Soft>{text.bsnWhy}</Soft>
          </Card>
        </>
      )}
    </OwnPage>
  );
}

const FIELDS = ['street', 'postcode', 'town', 'phone', 'email'] as const;

type Details = Record<(typeof FIELDS)[number], string>;

function pick({ contactDetails }: Own): Details {
  return Object.fromEntries(FIELDS.map((field) => [field, contactDetails?.[field] ?? ''])) as Details;
}

function DetailsForm({ own, onSaved }: { own: Own; onSaved: () => void }) {
  const text = useText(dossierText);
  const [, save] = useMutation(ContactDetailsSave);
  const part = useOwnPart<Details>({
    key: 'dossier.contactDetails',
    own,
    pick,
    check: () => [],
    send: async (now, dossierId, expectedVersion) => {
      const filled = Object.fromEntries(FIELDS.map((field) => [field, now[field].trim() || null]));
      const { data } = await save({ input: { dossierId, expectedVersion, ...filled } });
      return data?.contactDetailsSave.userErrors;
    },
    onSaved,
  });
  if (!part.ready) return null;
  const field = (name: keyof Details) => ({
    name,
    label: text[name],
    optional: true,
    value: part.value[name],
    error: part.errorOf(name),
    onChange: (value: string) => part.change({ [name]: value }),
  });
  return (
    <OwnForm
      part={part}
      label={text.details}
      fieldName={(name) => text[name]}
      describe={(name, stored) => stored[name]}
    >
      <TextField {...field('street')} autoComplete="street-address" />
      <TextField {...field('postcode')} autoComplete="postal-code" short />
      <TextField {...field('town')} autoComplete="address-level2" />
      <TextField {...field('phone')} type="tel" autoComplete="tel" />
      <TextField {...field('email')} type="email" autoComplete="email" />
    </OwnForm>
  );
}
