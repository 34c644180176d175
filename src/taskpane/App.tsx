import { FluentProvider, webLightTheme } from "@fluentui/react-components";

export function App({ isInExcel }: { readonly isInExcel: boolean }) {
  return (
    <FluentProvider theme={webLightTheme}>
      <h1>京蒙协作台账</h1>
      {isInExcel ? null : <p>请在 Excel 中打开</p>}
    </FluentProvider>
  );
}
