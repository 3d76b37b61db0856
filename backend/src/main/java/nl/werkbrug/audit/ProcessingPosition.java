package nl.werkbrug.audit;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Up to which number a chain was handed over to the receiver of the processing log. */
@Document("processing_export")
record ProcessingPosition(@Id String chain, long number) {}
