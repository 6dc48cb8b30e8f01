import { useState } from 'react';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { longestWho } from '@/domain/step';
import { run, usePlan } from '@/state/planStore';
import { networkText } from '@/text/process';
import { Following } from './Following';
import { NetworkRow } from './NetworkRow';
import './network.css';

const { columns } = networkText;

const NewTable = () => {
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    run(() =>
      addToPlan('networkTable', {
        id: newId(),
        name: name.trim(),
        rhythm: '',
        chair: '',
        partnerIds: [],
        follows: '',
        followedBy: '',
      }),
    );
    setName('');
  };
  return (
    <div className="new-table">
      <input
        className="input"
        aria-label={networkText.newTable}
        placeholder={networkText.newTable}
        maxLength={longestWho}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <button type="button" className="button" disabled={name.trim() === ''} onClick={add}>
        {networkText.addTable}
      </button>
    </div>
  );
};

/** The tables of the network: who sits where, how often, when next; and who follows the progress. */
export const Network = () => {
  const tables = usePlan((plan) => plan.view.networkTables);
  return (
    <div className="network">
      <section>
        <h2>{networkText.tables}</h2>
        {tables.size === 0 ? (
          <p className="soft">{networkText.noTables}</p>
        ) : (
          <table className="network__table">
            <thead>
              <tr>
                {Object.values(columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {[...tables.values()].map((table) => (
                <NetworkRow key={table.id} table={table} />
              ))}
            </tbody>
          </table>
        )}
        <NewTable />
      </section>
      {tables.size > 0 && <Following />}
    </div>
  );
};
