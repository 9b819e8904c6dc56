import '../look/fonts.css';
import '../look/tokens.css';
import '../look/base.css';
import '../look/controls.css';
import '../look/print.css';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from './apollo.ts';
import { router } from './router.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app"');

createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
