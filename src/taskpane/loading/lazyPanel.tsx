import { Button, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";

/** A panel whose code comes when it is first shown; where it cannot be fetched it says so, and can be tried again. */
export function lazyPanel<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const { t } = useTranslation();
    const [Panel, setPanel] = useState<ComponentType<Props>>();
    const [failures, setFailures] = useState(0);
    const [isFetching, setFetching] = useState(true);
    useEffect(() => {
      if (!isFetching) return;
      fetch().then(
        (fetched) => {
          setPanel(() => fetched);
        },
        () => {
          setFailures((count) => count + 1);
          setFetching(false);
        },
      );
    }, [isFetching]);
    if (Panel) return <Panel {...props} />;
    if (isFetching) return <Spinner size="tiny" label={t("frame.coming")} />;
    return (
      <div>
        <Text block role={failures > 0 ? "alert" : undefined}>
          {t("frame.missing")}
        </Text>
        <Button
          onClick={() => {
            setFetching(true);
          }}
        >
          {t("status.again")}
        </Button>
      </div>
    );
  };
}
