package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnEdgesTest {

    @Test
    void takesEdgesAFewPointsApartForOneColumn() {
        ColumnEdges edges = ColumnEdges.of(List.of(0, 500, 3000, 490, 10, 3080));

        assertThat(List.of(edges.column(0), edges.column(500), edges.column(3080), edges.column(9000)))
                .containsExactly(0, 1, 2, 3);
    }
}
