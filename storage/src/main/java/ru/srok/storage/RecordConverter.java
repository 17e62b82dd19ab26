package ru.srok.storage;

import org.bson.Document;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.BasicMongoPersistentProperty;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/** Turns the domain's records into documents and back: components only, identities as they are, no type names. */
final class RecordConverter extends MappingMongoConverter {

    private RecordConverter(MongoMappingContext context, MongoCustomConversions conversions) {
        super(NoOpDbRefResolver.INSTANCE, context);
        setCustomConversions(conversions);
        setTypeMapper(new DefaultMongoTypeMapper(null));
    }

    static RecordConverter create() {
        MongoCustomConversions conversions = StringConversions.all();
        MongoMappingContext context = new RecordContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.setAutoIndexCreation(false);
        RecordConverter converter = new RecordConverter(context, conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    Document toDocument(Object written) {
        Document document = new Document();
        write(written, document);
        return document;
    }

    @Override
    protected String potentiallyEscapeMapKey(String key) {
        return MapKeys.escape(key);
    }

    @Override
    protected String potentiallyUnescapeMapKey(String key) {
        return MapKeys.unescape(key);
    }

    private static final class RecordContext extends MongoMappingContext {

        @Override
        public MongoPersistentProperty createPersistentProperty(
                Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
            return new Component(property, owner, simpleTypes);
        }
    }

    private static final class Component extends BasicMongoPersistentProperty {

        private final boolean derived;

        Component(Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
            super(property, owner, simpleTypes, null);
            derived = property.getField().isEmpty();
        }

        /** A method such as {@code isOpen()} is no part of a record. */
        @Override
        public boolean isTransient() {
            return derived || super.isTransient();
        }

        /** A string stays one, also where it could be read as an ObjectId. */
        @Override
        public Class<?> getFieldType() {
            return getType();
        }
    }
}
