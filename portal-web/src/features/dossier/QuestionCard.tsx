import { useEffect, useRef, useState } from 'react';
import { today, useFormat, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import {
  Button,
  CheckboxGroup,
  Cluster,
  DateField,
  Disclosure,
  Facts,
  Form,
  FormActions,
  type FormError,
  FormErrorSummary,
  Notice,
  Receipt,
  Soft,
  Stack,
} from '@/ui';
import styles from './AccessPanel.module.css';
import type { ReceiptFacts, Request, Section } from './dossier.graphql';
import { ReceiptFile } from './ReceiptFile';
import { SectionPreview } from './SectionPreview';
import { names } from './sentences';
import { type Consent, useConsent } from './useConsent';

/** What the client said, with proof; no sections is a no. */
export type Reply = { receipt: ReceiptFacts; sections: readonly Section[]; lastDay: string };

type QuestionProps = {
  dossierId: string;
  request: Request;
  onReplied: (reply: Reply) => void;
};

/** Who asks for what, why and until when, what they would see, and three answers that weigh the same. */
export function QuestionCard({ dossierId, request, onReplied }: QuestionProps) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const format = useFormat();
  const consent = useConsent(dossierId);
  const [part, setPart] = useState(false);
  const { organisation } = request;

  const say = async (sections: Section[], lastDay: string) => {
    const receipt = await consent.answer(request, sections, sections.length > 0 ? lastDay : null);
    if (receipt) onReplied({ receipt, sections, lastDay });
  };

  return (
    <Stack gap={2}>
      <p>{text.asksWhat(request.askedByName, organisation.name)}</p>
      <div>
        {request.sections.map((section) => (
          <Disclosure key={section} summary={text.preview(dossier[`section_${section}`])}>
            <SectionPreview section={section} organisation={organisation} asIf />
          </Disclosure>
        ))}
      </div>
      <Facts
        facts={[
          { term: text.because, detail: request.reason },
          { term: dossier.whatFor, detail: dossier[`purpose_${request.purpose}`] },
          { term: dossier.until, detail: format.day(request.lastDay) },
        ]}
      />
      <Notice icon="shield">
        <strong>{text.noConsequences}</strong> {text.freeChoice}
      </Notice>
      {consent.failed ? (
        <Notice tone="bad" live>
          {consent.failed}
        </Notice>
      ) : null}
      {part ? (
        <PartForm request={request} consent={consent} onSay={say} onBack={() => setPart(false)} />
      ) : (
        <Cluster>
          <Button
            icon="check"
            busy={consent.busy}
            onClick={() => void say([...request.sections], request.lastDay)}
          >
            {text.yesAll}
          </Button>
          <Button icon="list" onClick={() => setPart(true)}>
            {text.yesPart}
          </Button>
          <Button icon="close" busy={consent.busy} onClick={() => void say([], '')}>
            {text.no}
          </Button>
        </Cluster>
      )}
      <Soft>{text.answerBy(format.day(request.answerBy))}</Soft>
    </Stack>
  );
}

/** Nothing is ticked beforehand: a yes is something one does. */
function PartForm({
  request,
  consent,
  onSay,
  onBack,
}: {
  request: Request;
  consent: Consent;
  onSay: (sections: Section[], lastDay: string) => Promise<void>;
  onBack: () => void;
}) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const format = useFormat();
  const [sections, setSections] = useState<Section[]>([]);
  const [lastDay, setLastDay] = useState<string>(request.lastDay);
  const [attempt, setAttempt] = useState(0);
  const errors: FormError[] = [];
  if (sections.length === 0) errors.push({ name: 'part', message: text.choose });
  if (!lastDay || lastDay < today() || lastDay > request.lastDay)
    errors.push({ name: 'partLastDay', message: text.chooseLastDay });
  const shown = attempt > 0 ? errors : [];
  const errorOf = (name: string) => shown.find((error) => error.name === name)?.message;
  return (
    <Form
      label={text.choosePart}
      onSubmit={() => {
        setAttempt(attempt + 1);
        if (errors.length === 0) void onSay(sections, lastDay);
      }}
    >
      <FormErrorSummary errors={shown} attempt={attempt} />
      <CheckboxGroup
        name="part"
        label={text.choosePart}
        error={errorOf('part')}
        value={sections}
        onChange={setSections}
        options={request.sections.map((section) => ({
          value: section,
          label: dossier[`section_${section}`],
          hint: dossier[`about_${section}`],
        }))}
      />
      <DateField
        name="partLastDay"
        label={text.lastDay}
        hint={text.lastDayHint(format.day(request.lastDay))}
        error={errorOf('partLastDay')}
        value={lastDay}
        onChange={setLastDay}
        min={today()}
        max={request.lastDay}
      />
      <FormActions>
        <Button type="submit" icon="check" busy={consent.busy}>
          {text.answerPart}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {text.back}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What was answered, in the place of the question. */
export function ReplyProof({ request, reply }: { request: Request; reply: Reply }) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const format = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { receipt, sections, lastDay } = reply;
  const organisation = request.organisation.name;
  const yes = sections.length > 0;
  return (
    <div ref={ref} tabIndex={-1} className={styles.proof}>
      <Receipt
        title={yes ? dossier.givenTitle : text.saidNo}
        number={receipt.number}
        at={receipt.at}
        sha256={receipt.sha256}
      >
        <p>
          {yes
            ? dossier.givenWhat(organisation, format.list(names(sections, dossier)), format.day(lastDay))
            : text.saidNoWhat(organisation)}
        </p>
      </Receipt>
      <ReceiptFile id={receipt.id} number={receipt.number} />
    </div>
  );
}
