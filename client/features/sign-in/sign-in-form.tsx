import { useState } from 'react';
import { PasswordStep } from './password-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';

export type SignInFormProps = {
  readonly initialEmail?: string;
  /** Called once the person is signed in; a rejection is shown in the form. */
  readonly onDone: () => Promise<unknown>;
};

/** E-mail and password, then the code where the account asks for one. */
export function SignInForm({ initialEmail = '', onDone }: SignInFormProps) {
  const [step, setStep] = useState<'password' | 'second-factor'>('password');
  if (step === 'second-factor')
    return <SecondFactorStep onDone={onDone} onBack={() => setStep('password')} />;
  return (
    <PasswordStep
      initialEmail={initialEmail}
      onDone={onDone}
      onSecondFactor={() => setStep('second-factor')}
    />
  );
}
