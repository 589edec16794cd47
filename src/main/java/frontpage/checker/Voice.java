package frontpage.checker;

/** How a site addresses its customers: «Вы/вы» or «ты». */
public enum Voice {
  FORMAL,
  INFORMAL
}
