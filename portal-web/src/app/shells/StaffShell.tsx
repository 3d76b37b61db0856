import { Route } from 'react-router';
import { PersonPage } from './PersonPage';
import { RailShell } from './RailShell';

/** The adviser's portal: rail, list, person. */
export default function StaffShell() {
  return (
    <RailShell shell="staff">
      <Route path="/clienten/:dossierId/*" element={<PersonPage />} />
    </RailShell>
  );
}
