package org.endstate.wiring;
/** Where the program begins. */
public final class Endstate {
    private Endstate() {}
    public static void main(String[] args) {
        System.out.println("endstate");
    }
}
