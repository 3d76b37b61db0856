import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, newId, useMutation, type VariablesOf } from '@/graphql';
import { today, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  Button,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormErrorSummary,
  Link,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { VacancyPostMutation } from './posted.graphql';

type Content = VariablesOf<typeof VacancyPostMutation>['input']['content'];
type Shift = NonNullable<Content['shifts']>[number];
type Language = NonNullable<Content['languageLevel']>;

const SHIFTS: readonly Shift[] = ['DAY', 'EVENING', 'NIGHT', 'WEEKEND', 'ROTATING'];
const LANGUAGES: readonly Language[] = ['LITTLE', 'FAIR', 'GOOD'];

const EMPTY = {
  title: '',
  description: '',
  town: '',
  hoursMin: '',
  hoursMax: '',
  shifts: [] as Shift[],
  licences: '',
  language: 'NONE' as Language | 'NONE',
  closesOn: '',
};

/** An employer writes a vacancy; what was filled in survives a closed tab. */
export default function PostPage() {
  const text = useText(vacancyStaffText);
  const client = useText(vacancyText);
  const say = useToast();
  const navigate = useNavigate();
  const draft = useDraft('vacancy.post', EMPTY);
  const [id] = useState(newId);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [{ fetching }, post] = useMutation(VacancyPostMutation);
  const { value } = draft;
  const set = (part: Partial<typeof EMPTY>) => draft.change((now) => ({ ...now, ...part }));

  const refuse = (next: Record<string, string>) => {
    setErrors(next);
    setAttempt(attempt + 1);
  };
  const send = () => {
    const wrong = Object.fromEntries(
      (
        [
          ['hoursMin', text.fieldHoursMin],
          ['hoursMax', text.fieldHoursMax],
        ] as const
      )
        .filter(([field]) => !/^\d{1,2}$/.test(value[field].trim()))
        .map(([field, label]) => [field, text.wholeNumber(label)]),
    );
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    void post({ input: { id, content: contentOf(value) } }).then(({ data, error }) => {
      if (error || !data?.vacancyPost.vacancy) {
        const refused = errorsByField(data?.vacancyPost.userErrors ?? []);
        return refuse(Object.keys(refused).length > 0 ? refused : { '': text.failed });
      }
      draft.clear();
      say({ message: text.sent });
      void navigate('/vacatures');
    });
  };
  const field = (name: keyof typeof EMPTY & keyof typeof errors) => ({ name, error: errors[name] });
  return (
    <Page>
      <PageHeading
        before={
          <Link to="/vacatures" icon="arrowLeft">
            {text.postedTitle}
          </Link>
        }
      >
        {text.newTitle}
      </PageHeading>
      <p>{text.newIntro}</p>
      {draft.ready ? (
        <Form onSubmit={send}>
          <FormErrorSummary
            attempt={attempt}
            errors={Object.entries(errors).map(([name, message]) => ({ name: name || undefined, message }))}
          />
          <TextField
            {...field('title')}
            label={text.fieldTitle}
            hint={text.fieldTitleHint}
            maxLength={120}
            value={value.title}
            onChange={(title) => set({ title })}
          />
          <TextArea
            {...field('description')}
            label={text.fieldDescription}
            hint={text.fieldDescriptionHint}
            rows={5}
            maxLength={5000}
            value={value.description}
            onChange={(description) => set({ description })}
          />
          <TextField
            {...field('town')}
            label={text.fieldTown}
            autoComplete="address-level2"
            value={value.town}
            onChange={(town) => set({ town })}
          />
          <TextField
            {...field('hoursMin')}
            label={text.fieldHoursMin}
            inputMode="numeric"
            short
            value={value.hoursMin}
            onChange={(hoursMin) => set({ hoursMin })}
          />
          <TextField
            {...field('hoursMax')}
            label={text.fieldHoursMax}
            inputMode="numeric"
            short
            value={value.hoursMax}
            onChange={(hoursMax) => set({ hoursMax })}
          />
          <CheckboxGroup
            {...field('shifts')}
            label={text.fieldShifts}
            optional
            beside
            value={value.shifts}
            onChange={(shifts) => set({ shifts })}
            options={SHIFTS.map((shift) => ({ value: shift, label: client[shift] }))}
          />
          <TextField
            {...field('licences')}
            label={text.fieldLicences}
            hint={text.fieldLicencesHint}
            optional
            short
            value={value.licences}
            onChange={(licences) => set({ licences })}
          />
          <RadioGroup
            name="languageLevel"
            label={text.fieldLanguage}
            beside
            value={value.language}
            onChange={(language) => set({ language })}
            options={[
              { value: 'NONE' as const, label: text.noLanguage },
              ...LANGUAGES.map((level) => ({ value: level, label: client[level] })),
            ]}
          />
          <DateField
            {...field('closesOn')}
            label={text.fieldCloses}
            optional
            min={today()}
            value={value.closesOn}
            onChange={(closesOn) => set({ closesOn })}
          />
          <FormActions>
            <Button kind="primary" type="submit" icon="send" busy={fetching}>
              {text.send}
            </Button>
          </FormActions>
        </Form>
      ) : null}
    </Page>
  );
}

function contentOf(value: typeof EMPTY): Content {
  return {
    title: value.title,
    description: value.description,
    town: value.town,
    hoursMin: Number(value.hoursMin),
    hoursMax: Number(value.hoursMax),
    shifts: value.shifts,
    licences: value.licences
      .split(',')
      .map((licence) => licence.trim())
      .filter(Boolean),
    languageLevel: value.language === 'NONE' ? null : value.language,
    closesOn: value.closesOn || null,
  };
}
