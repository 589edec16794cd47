package frontpage.channels.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "..%2F..%2Fetc%2Fpasswd, passwd.png",
    "C%3A%5Cphotos%5Cleak.png, leak.png",
    "%D1%82%D0%B5%D1%87%D1%8C.png, течь.png",
    "a%E2%80%AEgnp.exe, agnp.exe.png",
    ".htaccess, file.htaccess.png",
    "a%22%0D%0AX-Evil%3A1.png, aX-Evil1.png",
    "1%2B1.png, 1+1.png",
    "5500000000000004.png, •••• 0004.png"
  })
  void aNameIsMadeHarmless(String header, String name) {
    assertThat(FileName.read(header, FileType.PNG)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "%zz"})
  void whatCannotBeReadIsAProblem(String header) {
    assertThatThrownBy(() -> FileName.read(header, FileType.PNG)).isInstanceOf(Problem.class);
  }
}
