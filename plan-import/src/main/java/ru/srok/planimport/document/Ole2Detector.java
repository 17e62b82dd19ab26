package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.srok.planimport.Refusal;

/** Tells apart what Microsoft's old container holds. */
final class Ole2Detector {

    /** Where in the head of a Word document its flags stand, and the flag that it is encrypted. */
    private static final int FLAGS = 11;

    private static final int ENCRYPTED = 1;

    private Ole2Detector() {}

    static FileFormat detect(String name, byte[] content) throws UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return detect(name, files.getRoot());
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static FileFormat detect(String name, DirectoryNode root) throws IOException, UnreadableDocumentException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, "an encrypted package");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            refuseLocked(root);
            return FileFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileFormat.XLS;
        }
        throw FormatDetector.foreign(name, "an OLE2 container without a document");
    }

    private static void refuseLocked(DirectoryNode root) throws IOException, UnreadableDocumentException {
        try (InputStream document = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            byte[] head = document.readNBytes(FLAGS + 1);
            if (head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0) {
                throw new UnreadableDocumentException(Refusal.PASSWORD, "an encrypted Word document");
            }
        }
    }
}
