import { type ReactNode, useEffect, useState } from 'react';
import {
  Avatar,
  Badge,
  Button,
  ButtonLink,
  Card,
  ChatBubble,
  ChatLine,
  ChatLog,
  Checkbox,
  type ChosenFile,
  Cluster,
  Counter,
  DataTable,
  DateField,
  Dialog,
  Drawer,
  EmptyState,
  ErrorState,
  Facts,
  Figure,
  FileField,
  Form,
  FormActions,
  FormErrorSummary,
  Grid,
  Heading,
  Icon,
  type IconName,
  LightState,
  Link,
  LinkRow,
  LinkRows,
  Mark,
  Notice,
  Page,
  PageHeading,
  ProgressBar,
  RadioGroup,
  Receipt,
  Select,
  SelectionBar,
  Skeleton,
  Soft,
  type Sort,
  Stack,
  Tabs,
  TextArea,
  TextField,
  Timeline,
  TimelineItem,
  useToast,
} from '@/ui';
import { LanguageChoice } from '../LanguageChoice';
import '@/ui/themes/oeverstad.css';

const AT = '2026-11-23T14:10:00Z';

/** Every component in every state, with the words of the field; only while developing. */
export default function StyleGuide() {
  const [oeverstad, setOeverstad] = useState(
    new URLSearchParams(location.search).get('thema') === 'oeverstad',
  );
  useEffect(() => {
    document.documentElement.dataset['theme'] = oeverstad ? 'oeverstad' : '';
  }, [oeverstad]);
  return (
    <main>
      <Page width="wide">
        <Cluster justify="between">
          <Mark />
          <Cluster>
            <LanguageChoice />
            <Button kind="quiet" onClick={() => setOeverstad(!oeverstad)}>
              {oeverstad ? 'Thema Werkbrug' : 'Thema Oeverstad'}
            </Button>
          </Cluster>
        </Cluster>
        <PageHeading>Stijlgids</PageHeading>
        <Today />
        <Buttons />
        <FormPart />
        <States />
        <Talk />
        <Plan />
        <TablePart />
        <Overlays />
        <Icons />
      </Page>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section" gap={2}>
      <Heading>{title}</Heading>
      {children}
    </Stack>
  );
}

function Today() {
  return (
    <Part title="Kaarten, teller en voortgang">
      <Grid min="l">
        <Card tone="forYou" heading="Nu voor u" level={3} after={<Badge tone="forYou">Nieuw</Badge>}>
          <p>Lisanne heeft iets gevraagd over uw brief aan Bakkerij Van Dam.</p>
          <Cluster>
            <Button kind="primary">Bekijk de vraag</Button>
          </Cluster>
        </Card>
        <Card heading="Sollicitaties" level={3}>
          <Counter done={2} goal={4}>
            deze periode, tot en met 6 december
          </Counter>
          <Button kind="primary" icon="plus" wide>
            Sollicitatie doorgeven
          </Button>
        </Card>
        <Card heading="Uw contactpersoon" level={3}>
          <Cluster gap={2}>
            <Avatar name="Lisanne van den Berg" size="l" />
            <Stack gap={0}>
              <strong>Lisanne van den Berg</strong>
              <Soft>Werk · gemeente Rotterdam</Soft>
              <Soft>Antwoordt binnen 1 werkdag</Soft>
            </Stack>
          </Cluster>
          <ButtonLink to="/stijlgids" kind="secondary" icon="chat">
            Stuur een bericht
          </ButtonLink>
        </Card>
        <Card heading="Gehaald" level={3}>
          <Counter done={4} goal={4}>
            deze periode. Goed gedaan!
          </Counter>
        </Card>
      </Grid>
      <LinkRows>
        <LinkRow
          to="/stijlgids"
          icon="plan"
          title="Mijn plan"
          description="3 van 5 taken klaar"
          after={<Badge tone="good">Op schema</Badge>}
        />
        <LinkRow
          to="/stijlgids"
          icon="eye"
          title="Wie ziet wat"
          description="UWV en gemeente zien 6 onderdelen"
        />
        <LinkRow
          to="/stijlgids"
          before={<Avatar name="Daniel Visser" />}
          title="Daniel Visser"
          description="Invaller tot vr 4 december"
        />
      </LinkRows>
      <Cluster gap={4}>
        <Figure value="272">cliënten in begeleiding</Figure>
        <Figure value="49%">uitgestroomd naar werk</Figure>
        <Figure value="+18">NPS in november</Figure>
      </Cluster>
    </Part>
  );
}

function Buttons() {
  return (
    <Part title="Knoppen, links en staten">
      <Cluster gap={2}>
        <Button kind="primary">Versturen</Button>
        <Button icon="calendar">Afspraak maken</Button>
        <Button kind="quiet" icon="filter">
          Filter
        </Button>
        <Button kind="danger" icon="trash">
          Weggooien
        </Button>
        <Button kind="primary" busy>
          Versturen
        </Button>
        <Button small icon="phone">
          Gebeld
        </Button>
        <Link to="/stijlgids" icon="arrowLeft">
          Terug naar het overzicht
        </Link>
      </Cluster>
      <Cluster>
        <Badge>Concept</Badge>
        <Badge tone="info">Uitgenodigd</Badge>
        <Badge tone="good">Akkoord</Badge>
        <Badge tone="wait">Wacht op antwoord</Badge>
        <Badge tone="bad">Afgewezen</Badge>
        <Badge tone="forYou">Voor u</Badge>
      </Cluster>
      <Cluster>
        {[
          'Samira Haddou',
          'Ron de Wit',
          'Aleksandra Nowak',
          'Herman Bos',
          'Priya Sharma',
          'Marja Kok',
          'Joost',
        ].map((name) => (
          <Avatar key={name} name={name} />
        ))}
      </Cluster>
    </Part>
  );
}

const FILES: readonly ChosenFile[] = [
  {
    id: '1',
    name: 'Sollicitatiebrief Bakkerij Van Dam.pdf',
    size: 240_000,
    state: 'uploading',
    progress: 0.42,
  },
  { id: '2', name: 'foto-brief.jpg', size: 2_400_000, state: 'done' },
  { id: '3', name: 'cv.docx', size: 80_000, state: 'failed', problem: 'De verbinding viel weg.' },
  { id: '4', name: 'diploma.png', size: 900_000, state: 'waiting' },
];

function FormPart() {
  const [employer, setEmployer] = useState('');
  const [channel, setChannel] = useState<'EMAIL' | 'PHONE' | 'VISIT' | ''>('EMAIL');
  const [day, setDay] = useState('2026-11-23');
  const [note, setNote] = useState('Ik heb gebeld met mevrouw Van Dam. Zij belt mij morgen terug.');
  const [sure, setSure] = useState(false);
  const [files, setFiles] = useState(FILES);
  return (
    <Part title="Formulier">
      <Form onSubmit={() => undefined}>
        <FormErrorSummary errors={[{ name: 'employer', message: 'Vul de naam van de werkgever in' }]} />
        <TextField
          name="employer"
          label="Werkgever"
          hint="De naam van het bedrijf of het uitzendbureau."
          error="Vul de naam van de werkgever in"
          value={employer}
          onChange={setEmployer}
          autoComplete="organization"
        />
        <DateField name="day" label="Wanneer hebt u gesolliciteerd?" value={day} onChange={setDay} />
        <RadioGroup
          name="channel"
          label="Hoe hebt u gesolliciteerd?"
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'EMAIL', label: 'Met een e-mail' },
            { value: 'PHONE', label: 'Gebeld' },
            { value: 'VISIT', label: 'Langsgegaan', hint: 'U bent zelf naar het bedrijf gegaan.' },
          ]}
        />
        <Select
          name="region"
          label="Waar is het werk?"
          value=""
          onChange={() => undefined}
          placeholder="Kies een regio"
          options={[
            { value: 'N', label: 'Rotterdam-Noord' },
            { value: 'Z', label: 'Rotterdam-Zuid' },
          ]}
        />
        <TextArea
          name="note"
          label="Wilt u er iets bij zeggen?"
          optional
          maxLength={80}
          value={note}
          onChange={setNote}
        />
        <FileField
          name="file"
          label="Brief of foto"
          hint="PDF, Word of een foto, tot 20 MB."
          optional
          multiple
          files={files}
          onAdd={(added) =>
            setFiles([
              ...files,
              ...added.map((file) => ({
                id: file.name,
                name: file.name,
                size: file.size,
                state: 'chosen' as const,
              })),
            ])
          }
          onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
          onRetry={() => undefined}
        />
        <Checkbox name="sure" label="Mijn contactpersoon mag dit zien" checked={sure} onChange={setSure} />
        <FormActions>
          <Button kind="primary" type="submit">
            Sollicitatie doorgeven
          </Button>
          <Button kind="quiet">Later verder</Button>
        </FormActions>
      </Form>
    </Part>
  );
}

function States() {
  return (
    <Part title="Staten van een scherm">
      <Notice>Nee zeggen heeft geen gevolgen voor uw uitkering of begeleiding.</Notice>
      <Notice tone="wait">Lisanne is er niet tot do 26 november. Daniel vervangt haar.</Notice>
      <Grid min="l">
        <Card>
          <EmptyState
            icon="briefcase"
            title="U hebt nog niets doorgegeven"
            action={<Button kind="primary">Sollicitatie doorgeven</Button>}
          >
            Geef uw eerste sollicitatie door. Dat duurt minder dan een minuut.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState
            what="Wij konden uw sollicitatie niet ontvangen."
            kept="Wat u hebt ingevuld, is bewaard."
            todo="Probeer het straks nog een keer."
            action={<Button icon="refresh">Probeer opnieuw</Button>}
          />
        </Card>
        <Skeleton card />
        <Card>
          <ProgressBar label="Bestand versturen" value={0.62} />
        </Card>
      </Grid>
      <Receipt
        title="Wij hebben uw sollicitatie"
        number="WB-7F3A-9C21"
        at={AT}
        sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      >
        <p>Verkoopmedewerker bij Bakkerij Van Dam, met 1 bestand.</p>
      </Receipt>
    </Part>
  );
}

function Talk() {
  return (
    <Part title="Gesprek">
      <ChatLog label="Gesprek met Lisanne">
        <ChatLine>vandaag</ChatLine>
        <ChatBubble mine={false} author="Lisanne van den Berg" at={AT}>
          Goedemiddag Samira. Wat een mooie brief!
        </ChatBubble>
        <ChatBubble mine={false} author="Lisanne van den Berg" at={AT} followsUp>
          Wilt u er nog bij zetten dat u met Exact hebt gewerkt?
        </ChatBubble>
        <ChatBubble mine author="Samira Haddou" at={AT} state="read">
          Dat doe ik vanavond. Dank u wel.
        </ChatBubble>
        <ChatBubble mine author="Samira Haddou" at={AT} state="waiting">
          Ik zit nu in de metro.
        </ChatBubble>
        <ChatBubble
          mine
          author="Samira Haddou"
          at={AT}
          state="failed"
          action={
            <Button small kind="quiet" icon="refresh">
              Probeer opnieuw
            </Button>
          }
        >
          Kunt u morgen bellen?
        </ChatBubble>
        <ChatLine>Vanaf nu is Daniel Visser uw contactpersoon</ChatLine>
      </ChatLog>
    </Part>
  );
}

function Plan() {
  const [tab, setTab] = useState<'plan' | 'feiten'>('plan');
  return (
    <Part title="Plan, tijdlijn en tabbladen">
      <Tabs
        label="Onderdelen"
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            key: 'plan',
            label: 'Plan',
            panel: (
              <Grid min="l" gap={4}>
                <Stack gap={3}>
                  <LightState light="green" rule="4 van 5 sollicitaties in deze week: groen vanaf 4." />
                  <LightState light="orange" rule="Nog 1 keer koffie met de buurman, en nog 3 dagen." />
                  <LightState light="red" rule="Schulden op een rij: de dag was vr 20 november." />
                  <LightState light="none" rule="Begint op ma 30 november." />
                </Stack>
                <Timeline label="Uw weg">
                  <TimelineItem icon="people" when="ma 2 november" title="Kennismaking met Lisanne" />
                  <TimelineItem icon="plan" when="vandaag" title="Plan van drie weken" place="now">
                    <Soft>U werkt aan 4 taken.</Soft>
                  </TimelineItem>
                  <TimelineItem
                    icon="calendar"
                    when="di 8 december 10:00"
                    title="Gesprek over het plan"
                    place="later"
                  />
                </Timeline>
              </Grid>
            ),
          },
          {
            key: 'feiten',
            label: 'Gegevens',
            panel: (
              <Facts
                facts={[
                  { term: 'Naam', detail: 'Samira Haddou' },
                  { term: 'WW tot', detail: 'zo 24 januari 2027' },
                ]}
              />
            ),
          },
        ]}
      />
    </Part>
  );
}

type Client = {
  id: string;
  name: string;
  reason: string;
  tone: 'bad' | 'wait' | 'info';
  done: number;
  last: string;
};

const CLIENTS: readonly Client[] = [
  {
    id: '1',
    name: 'Samira Haddou',
    reason: 'Wacht op antwoord sinds gisteren 15:10',
    tone: 'bad',
    done: 2,
    last: 'gisteren',
  },
  {
    id: '2',
    name: 'Ron de Wit',
    reason: 'Gesprek over het plan is morgen',
    tone: 'wait',
    done: 5,
    last: 'do 19 november',
  },
  {
    id: '3',
    name: 'Aleksandra Nowak',
    reason: 'Nieuwe brief zonder opmerking',
    tone: 'info',
    done: 3,
    last: 'vandaag',
  },
];

function TablePart() {
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['2']));
  return (
    <Part title="Lijst">
      <DataTable
        caption="Wie heeft mij vandaag nodig"
        rows={CLIENTS}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        onOpen={() => undefined}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        columns={[
          {
            key: 'name',
            label: 'Naam',
            sortable: true,
            cell: (row) => (
              <Cluster>
                <Avatar name={row.name} size="s" />
                <strong>{row.name}</strong>
              </Cluster>
            ),
          },
          { key: 'reason', label: 'Waarom', cell: (row) => <Badge tone={row.tone}>{row.reason}</Badge> },
          { key: 'last', label: 'Laatste contact', sortable: true, wideOnly: true, cell: (row) => row.last },
          { key: 'done', label: 'Sollicitaties', numeric: true, sortable: true, cell: (row) => row.done },
        ]}
      />
      <SelectionBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button small icon="chat">
          Stuur een bericht
        </Button>
        <Button small icon="phone">
          Gebeld
        </Button>
      </SelectionBar>
    </Part>
  );
}

function Overlays() {
  const say = useToast();
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null);
  return (
    <Part title="Vragen en meldingen">
      <Cluster>
        <Button onClick={() => setOpen('dialog')}>Vraag</Button>
        <Button onClick={() => setOpen('drawer')}>Paneel</Button>
        <Button onClick={() => say({ message: 'Sollicitatie weggehaald', undo: () => undefined })}>
          Melding
        </Button>
      </Cluster>
      <Dialog
        open={open === 'dialog'}
        onClose={() => setOpen(null)}
        title="Toestemming intrekken?"
        actions={
          <>
            <Button kind="danger" onClick={() => setOpen(null)}>
              Intrekken
            </Button>
            <Button onClick={() => setOpen(null)}>Niet doen</Button>
          </>
        }
      >
        <p>UWV ziet uw cv dan meteen niet meer.</p>
      </Dialog>
      <Drawer open={open === 'drawer'} onClose={() => setOpen(null)} title="Filter">
        <p>Alles wat u kiest, staat ook in het adres van de pagina.</p>
      </Drawer>
    </Part>
  );
}

const NAMES: readonly IconName[] = [
  'alert',
  'attention',
  'bell',
  'briefcase',
  'building',
  'calendar',
  'camera',
  'chart',
  'chat',
  'check',
  'clock',
  'copy',
  'download',
  'edit',
  'eye',
  'eyeOff',
  'file',
  'filter',
  'folder',
  'globe',
  'hand',
  'home',
  'info',
  'list',
  'lock',
  'logout',
  'mail',
  'megaphone',
  'menu',
  'offline',
  'people',
  'person',
  'phone',
  'pin',
  'plan',
  'plus',
  'print',
  'question',
  'refresh',
  'search',
  'send',
  'settings',
  'share',
  'shield',
  'sort',
  'star',
  'sun',
  'trash',
  'undo',
  'upload',
];

function Icons() {
  return (
    <Part title="Tekeningen">
      <Cluster gap={2}>
        {NAMES.map((name) => (
          <Icon key={name} name={name} size="m" />
        ))}
      </Cluster>
    </Part>
  );
}
