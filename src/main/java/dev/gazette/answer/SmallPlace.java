package dev.gazette.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A town or village that a question names. Where words near its name are found, those about the whole district or about another
 * town are not meant.
 */
record SmallPlace(String stem, String kind) {
    private static final Pattern NAMED = Pattern.compile("(\\p{IsHan}{2})(街道|[镇乡村])(?![级委民办务域容化建村镇土情贤下里上])");

    /** Kinds and quantities of places, which are no names. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[个各全哪几每该本我些的在是和与及多少两居给向为把对从由让去进回来们]|乡镇|街镇|[城下返家水回入]乡|乡村|农村|美丽|城中|行政|自然|试点|集镇|城镇|古镇|重点|特色|示范|驻|通村|入户|到村|贫困|脱贫|建制|小镇|沿街");

    /** Their names without the character before, which may belong to another word. */
    static List<SmallPlace> in(String question) {
        return NAMED.matcher(question)
                .results()
                .map(found -> new SmallPlace(found.group(1), found.group(2)))
                .filter(place -> !NO_NAME.matcher(place.stem + place.kind).find())
                .toList();
    }

    boolean isMeantBy(Candidate candidate) {
        if (candidate.own().contains(stem)) {
            return true;
        }
        boolean isOfAnother =
                in(candidate.own()).stream().anyMatch(other -> other.kind.equals(kind) && !other.stem.equals(stem));
        return !isOfAnother && (candidate.mentions(stem) || candidate.beside().contains(stem));
    }
}
