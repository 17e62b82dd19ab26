package ru.srok.sandbox;

/** A file somebody sent; pixels are 0 where it is no picture. */
record StoredFile(int number, String id, String name, String type, long size, int width, int height) {
    boolean isPicture() {
        return width > 0;
    }

    String uniqueId() {
        return "AgAD" + Integer.toString(number, 36);
    }

    String path() {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        return (isPicture() ? "photos" : "documents") + "/file_" + number + ending;
    }
}
