package frontpage.staff;

/**
 * Who answers, as customers read it.
 *
 * @param title the job: «служба заботы»
 */
public record Signed(String name, String title) {}
