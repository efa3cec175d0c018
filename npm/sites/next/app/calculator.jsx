'use client';

import { useEffect, useRef, useState } from 'react';
import 'reach-calculator/react';

export default function Calculator() {
  const calculator = useRef(null);
  const [link, setLink] = useState('');
  // What a server has rendered, React 19 gives no listeners of custom events.
  useEffect(() => {
    const tell = (event) => setLink(event.detail.link);
    const element = calculator.current;
    element.addEventListener('reach-change', tell);
    return () => element.removeEventListener('reach-change', tell);
  }, []);
  return (
    <>
      <reach-calculator ref={calculator} state="rc1&f=534" />
      <output id="told">{link}</output>
    </>
  );
}
