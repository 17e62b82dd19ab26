package ru.srok.bot.up;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ru.srok.messages.up.UpText;
import ru.srok.storage.NewerLayoutException;
import ru.srok.storage.Store;
import ru.srok.storage.StoreFolderException;
import ru.srok.storage.StoreInUseException;
import ru.srok.storage.StoreOptions;
import ru.srok.storage.StoreUnavailableException;

/** Opens the store, or says in one sentence why that cannot be. */
final class Stores {

    private Stores() {}

    static Store open(@Nullable String mongo, Path folder) throws RefusedStart {
        String place = mongo == null ? folder.toString() : "MongoDB";
        try {
            return Store.open(mongo == null ? new StoreOptions.Embedded(folder) : new StoreOptions.Mongo(mongo));
        } catch (StoreFolderException unusable) {
            throw RefusedStart.because(UpText.BAD_FOLDER, place);
        } catch (StoreInUseException taken) {
            throw RefusedStart.because(UpText.FOLDER_IN_USE, place);
        } catch (NewerLayoutException newer) {
            throw RefusedStart.because(UpText.NEWER_STORE, place);
        } catch (StoreUnavailableException noAnswer) {
            throw RefusedStart.because(mongo == null ? UpText.BAD_FOLDER : UpText.NO_MONGO, values(mongo, place));
        } catch (RuntimeException failure) {
            if (mongo == null) {
                throw failure;
            }
            throw RefusedStart.because(UpText.NO_MONGO);
        }
    }

    private static Object[] values(@Nullable String mongo, String place) {
        return mongo == null ? new Object[] {place} : new Object[0];
    }
}
