import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReachCalculatorElement } from 'reach-calculator';
import { forecast } from 'reach-calculator/core';
import 'reach-calculator/react';
import 'reach-calculator/reach-calculator.css';

function Site() {
  const calculator = useRef<ReachCalculatorElement>(null);
  const [link, setLink] = useState('');
  const [months, setMonths] = useState(0);
  useEffect(() => {
    calculator.current?.ready.then((element) => element.settled()).catch(console.error);
    forecast({ followers: 534 }).then((all) => setMonths(all.length)).catch(console.error);
  }, []);
  return (
    <main>
      <reach-calculator
        ref={calculator}
        layout="full"
        state="rc1&f=534"
        share-base="https://example.org/"
        onreach-change={(event) => setLink(event.detail.link)}
      />
      <output id="told">{link}</output>
      <output id="months">{months}</output>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Site /></StrictMode>);
