import { useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { CheckboxGroup, Select, TextArea, TextField, useToast } from '@/ui';
import { type CvTyped, cvOf, describe, LICENCES, typedOf, wrongIn } from './cv';
import { CvSave } from './dossier.graphql';
import { OwnForm } from './OwnForm';
import { OwnPage } from './OwnPage';
import { RepeatedFields } from './RepeatedFields';
import { levelIn, LEVELS } from './SectionContent';
import { type Own, type OwnPart, useOwnPart } from './useOwnPart';

/** "Mijn cv": what the client can and wants, in the client's own words. */
export default function CvPage() {
  const text = useText(dossierText);
  return (
    <OwnPage title={text.cv} intro={text.cvIntro}>
      {(own, edition, anew) => <CvForm key={edition} own={own} onSaved={anew} />}
    </OwnPage>
  );
}

function CvForm({ own, onSaved }: { own: Own; onSaved: () => void }) {
  const text = useText(dossierText);
  const [, save] = useMutation(CvSave);
  const part = useOwnPart<CvTyped>({
    key: 'dossier.cv',
    own,
    pick: typedOf,
    check: (now) => wrongIn(now, text),
    send: async (now, dossierId, expectedVersion) => {
      const { data } = await save({ input: { dossierId, expectedVersion, ...cvOf(now) } });
      return data?.cvSave.userErrors;
    },
    onSaved,
  });
  if (!part.ready) return null;
  const { value, change } = part;
  const licences = [...new Set([...LICENCES, ...value.licences])];
  return (
    <OwnForm part={part} label={text.cv} fieldName={(field) => text[field]} describe={describe}>
      <TextArea
        name="wishes"
        label={text.wishes}
        hint={text.onePerLine}
        optional
        rows={3}
        value={value.wishes}
        error={part.errorOf('wishes')}
        onChange={(wishes) => change({ wishes })}
      />
      <Experience part={part} />
      <Education part={part} />
      <TextArea
        name="certificates"
        label={text.certificates}
        hint={text.onePerLine}
        optional
        rows={3}
        value={value.certificates}
        error={part.errorOf('certificates')}
        onChange={(certificates) => change({ certificates })}
      />
      <CheckboxGroup
        name="licences"
        label={text.licences}
        optional
        beside
        value={value.licences}
        onChange={(chosen) => change({ licences: licences.filter((licence) => chosen.includes(licence)) })}
        options={licences.map((licence) => ({ value: licence, label: licence }))}
      />
      <Languages part={part} />
    </OwnForm>
  );
}

type PartProps = { part: OwnPart<CvTyped> };

/** Replaces one item of a list. */
function put<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((one, at) => (at === index ? item : one));
}

/** Takes an item out of a list of the cv; what was there can be brought back for a while. */
function useRemoval({ part }: PartProps) {
  const text = useText(dossierText);
  const say = useToast();
  return <K extends 'experience' | 'education' | 'languages'>(list: K, index: number, what: string) => {
    const before = part.value[list];
    part.change({ [list]: before.filter((_, at) => at !== index) } as unknown as Partial<CvTyped>);
    say({
      message: text.removed(what),
      undo: () => part.change({ [list]: before } as unknown as Partial<CvTyped>),
    });
  };
}

function Experience({ part }: PartProps) {
  const text = useText(dossierText);
  const removal = useRemoval({ part });
  const list = part.value.experience;
  return (
    <RepeatedFields
      name="experience"
      label={text.experience}
      error={part.errorOf('experience')}
      items={list}
      itemName={(item, index) => item.job || text.experienceItem(index + 1)}
      add={text.addExperience}
      onAdd={() =>
        part.change({ experience: [...list, { job: '', employer: '', fromYear: '', untilYear: '' }] })
      }
      onRemove={(index, what) => removal('experience', index, what)}
    >
      {(item, index) => {
        const field = (key: keyof typeof item) => ({
          name: `experience-${index}-${key}`,
          label: text[key],
          value: item[key],
          error: part.errorOf(`experience-${index}-${key}`),
          onChange: (typed: string) =>
            part.change({ experience: put(list, index, { ...item, [key]: typed }) }),
        });
        return (
          <>
            <TextField {...field('job')} />
            <TextField {...field('employer')} />
            <TextField {...field('fromYear')} inputMode="numeric" short />
            <TextField {...field('untilYear')} hint={text.untilYearHint} inputMode="numeric" optional short />
          </>
        );
      }}
    </RepeatedFields>
  );
}

function Education({ part }: PartProps) {
  const text = useText(dossierText);
  const removal = useRemoval({ part });
  const list = part.value.education;
  const labels = { name: text.educationName, school: text.school, year: text.diplomaYear };
  return (
    <RepeatedFields
      name="education"
      label={text.education}
      error={part.errorOf('education')}
      items={list}
      itemName={(item, index) => item.name || text.educationItem(index + 1)}
      add={text.addEducation}
      onAdd={() => part.change({ education: [...list, { name: '', school: '', year: '' }] })}
      onRemove={(index, what) => removal('education', index, what)}
    >
      {(item, index) => {
        const field = (key: keyof typeof item) => ({
          name: `education-${index}-${key}`,
          label: labels[key],
          value: item[key],
          error: part.errorOf(`education-${index}-${key}`),
          onChange: (typed: string) =>
            part.change({ education: put(list, index, { ...item, [key]: typed }) }),
        });
        return (
          <>
            <TextField {...field('name')} />
            <TextField {...field('school')} optional />
            <TextField {...field('year')} hint={text.diplomaHint} inputMode="numeric" optional short />
          </>
        );
      }}
    </RepeatedFields>
  );
}

function Languages({ part }: PartProps) {
  const text = useText(dossierText);
  const removal = useRemoval({ part });
  const list = part.value.languages;
  return (
    <RepeatedFields
      name="languages"
      label={text.languages}
      error={part.errorOf('languages')}
      items={list}
      itemName={(item, index) => item.language || text.languageItem(index + 1)}
      add={text.addLanguage}
      onAdd={() => part.change({ languages: [...list, { language: '', level: '' }] })}
      onRemove={(index, what) => removal('languages', index, what)}
    >
      {(item, index) => (
        <>
          <TextField
            name={`languages-${index}-language`}
            label={text.languageName}
            value={item.language}
            error={part.errorOf(`languages-${index}-language`)}
            onChange={(language) => part.change({ languages: put(list, index, { ...item, language }) })}
          />
          <Select
            name={`languages-${index}-level`}
            label={text.level}
            placeholder={text.choose}
            value={item.level}
            error={part.errorOf(`languages-${index}-level`)}
            onChange={(level) => part.change({ languages: put(list, index, { ...item, level }) })}
            options={LEVELS.map((level) => ({ value: level as string, label: levelIn(level, text) }))}
          />
        </>
      )}
    </RepeatedFields>
  );
}
