package frontpage.channels.compensations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1", "\n=1"})
  void noCellIsAFormula(String cell) {
    assertThat(SafeCsv.cell(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"49.90", "A kettle = a kettle", "a@b.example", "", "Чайник"})
  void ordinaryCellsStay(String cell) {
    assertThat(SafeCsv.cell(cell)).isEqualTo(cell);
  }

  @Test
  void linesAndQuotesStayInTheirCell() {
    assertThat(SafeCsv.of(List.of("a", "b"), List.of(Arrays.asList("x\n\"y\"", null))))
        .isEqualTo("\uFEFFa,b\r\n\"x\n\"\"y\"\"\",\r\n");
  }
}
