import { Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useSession } from "../../hooks/useSession";

/** Whether the pane could go on without a network; nothing until that is known. */
export function OfflineNote() {
  const { t } = useTranslation();
  const offline = useSession("offline");
  if (offline === undefined) return null;
  return <Caption1>{t(`parts.${offline}`)}</Caption1>;
}
