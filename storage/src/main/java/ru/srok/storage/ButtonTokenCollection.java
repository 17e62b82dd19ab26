package ru.srok.storage;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import ru.srok.domain.chat.ButtonToken;
import ru.srok.domain.chat.ButtonTokens;

final class ButtonTokenCollection implements ButtonTokens {

    static final String NAME = "buttonTokens";

    private static final int DUPLICATE = 11_000;

    private final Documents documents;
    private final RecordConverter converter;

    ButtonTokenCollection(Database database) {
        documents = database.named(NAME);
        converter = database.converter();
    }

    @Override
    public void store(List<ButtonToken> tokens) {
        if (!tokens.isEmpty()) {
            List<Document> all = tokens.stream().map(converter::toDocument).toList();
            documents.run(collection -> insert(collection, all));
        }
    }

    @Override
    public Optional<ButtonToken> find(String id) {
        return documents.find(id).map(found -> Objects.requireNonNull(converter.read(ButtonToken.class, found)));
    }

    @Override
    public void forgetExpiredBefore(Instant moment) {
        documents.deleteBefore(Fields.EXPIRES, moment);
    }

    private static int insert(MongoCollection<Document> collection, List<Document> all) {
        try {
            collection.insertMany(all, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            if (!refused.getWriteErrors().stream().allMatch(ButtonTokenCollection::isTaken)) {
                throw refused;
            }
        }
        return all.size();
    }

    private static boolean isTaken(BulkWriteError error) {
        return error.getCode() == DUPLICATE;
    }
}
