package nl.werkbrug.document;

import java.util.UUID;
import nl.werkbrug.shared.Receipt;

/**
 * One version of a document.
 *
 * @param number from 1
 * @param fileId names the bytes
 * @param sentById the person who sent it
 * @param receipt with the SHA-256 of the bytes
 */
record FileVersion(
    int number,
    UUID fileId,
    String name,
    FileKind kind,
    int size,
    UUID sentById,
    String sentBy,
    boolean byClient,
    Receipt receipt) {}
