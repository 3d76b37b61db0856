package nl.werkbrug.identity;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organisation in the chain. */
@Document("organisation")
public record Organisation(@Id UUID id, String name, OrganisationKind kind) {}
