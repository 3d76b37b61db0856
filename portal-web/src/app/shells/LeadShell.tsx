import { Route } from 'react-router';
import { PersonPage } from './PersonPage';
import { RailShell } from './RailShell';

/** The team lead's portal: plots with their tables, who helps whom, and a person for who had a reason to look. */
export default function LeadShell() {
  return (
    <RailShell shell="lead">
      <Route path="/clienten/:dossierId/*" element={<PersonPage />} />
    </RailShell>
  );
}
