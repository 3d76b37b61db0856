import { createContext, useContext } from 'react';

export const FetchContext = createContext<typeof fetch>((...request) => fetch(...request));

/** Fetches a file of ours with the token of who is logged in, which a link in a page could not carry. */
export function useFetch(): typeof fetch {
  return useContext(FetchContext);
}
