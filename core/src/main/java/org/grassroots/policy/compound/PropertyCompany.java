package org.grassroots.policy.compound;

import java.util.Set;
import org.grassroots.area.PropertyService;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a property service is run by a company; always known. */
final class PropertyCompany implements Trait<PropertyService> {
    static final PropertyCompany INSTANCE = new PropertyCompany();

    private static final Text TITLE = Text.of("a property company", "物业企业");

    private PropertyCompany() {}

    @Override
    public String name() {
        return "propertyCompany";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(PropertyService service, Census census) {
        return Answer.of(service.kind() == PropertyService.Kind.COMPANY);
    }

    @Override
    public Deciders towardsYes(PropertyService service, Census census) {
        return Deciders.NONE;
    }
}
