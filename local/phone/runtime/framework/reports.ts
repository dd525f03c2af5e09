import { addGlobalErrorListener, addGlobalWarningListener, type GeneralComponent } from 'glass-easel';

const pathOf = (component: GeneralComponent | string): string =>
  typeof component === 'string' ? component : component.is;

/**
 * Sends errors where all uncaught errors go, with their stack, and keeps quiet about warnings for packages,
 * which nobody here can mend.
 */
export function reportProblems(): void {
  addGlobalErrorListener((error) => {
    reportError(error);
    return false;
  });
  addGlobalWarningListener((message, component) => {
    const path = pathOf(component);
    // Wrong types of property values come without a name, and TDesign alone causes many.
    if (path === '') console.debug(message);
    else if (!path.startsWith('miniprogram_npm/')) console.warn(`${path}: ${message}`);
    return false;
  });
}
