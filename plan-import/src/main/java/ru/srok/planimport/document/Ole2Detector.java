package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.srok.planimport.Refusal;

/** Tells apart what Microsoft's old container holds. */
final class Ole2Detector {

    private Ole2Detector() {}

    static FileFormat detect(String name, byte[] content) throws UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return detect(name, files.getRoot());
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static FileFormat detect(String name, DirectoryNode root) throws UnreadableDocumentException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, "an encrypted package");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return FileFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileFormat.XLS;
        }
        throw FormatDetector.foreign(name, "an OLE2 container without a document");
    }
}
