package io.github.pciscoring.io;

import java.util.Locale;

/** What a line of an evidence file says, in this order; {@link EvidenceWriter} documents each. */
enum EvidenceColumn {
    KIND,
    PARTNER_ID,
    INDICATOR,
    LEVEL,
    CUSTOMER_ID,
    TENANT_ID,
    PRODUCT,
    SUBSCRIPTION_ID,
    PERSON_ID,
    EXAM,
    MONTHS,
    SLOT,
    AMOUNT,
    UNIT,
    REASON,
    TEXT,
    NUMBER,
    CREDITED_IN,
    ASSOCIATION_SUBSCRIPTION_ID,
    ASSOCIATION_TYPE,
    ASSOCIATION_FROM,
    ASSOCIATION_TO,
    PASSED_ON,
    EXPIRES_ON,
    DISPLACED_BY_PARTNER_ID,
    DISPLACED_BY_TYPE,
    DISPLACED_BY_FROM,
    DISPLACED_BY_TO,
    RULE_SET,
    RULE_SET_VERSION,
    AS_OF;

    private final String header = name().toLowerCase(Locale.ROOT);
    private final String key = camelCase(name());

    /** Returns the name in CSV, like {@code partner_id}. */
    String header() {
        return header;
    }

    /** Returns the name in JSON, like {@code partnerId}. */
    String key() {
        return key;
    }

    private static String camelCase(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                key.append(i > 0 && name.charAt(i - 1) == '_' ? c : Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
