package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.junit.jupiter.api.Test;

class ShapeDescriptionTest {

    @Test
    void a_schema_says_what_the_shape_accepts() {
        ObjectShape<Garden.Plot> shape = Garden.PLOT.withConstant("format", "plot/1");

        assertThat(SchemaOf.text(shape))
                .isEqualTo(("{'$schema':'https://json-schema.org/draft/2020-12/schema','$ref':'#/$defs/plot','$defs':{"
                                + "'plot':{'type':'object','properties':{'format':{'const':'plot/1'},"
                                + "'number':{'type':'integer','minimum':1,'maximum':999},"
                                + "'sown':{'type':'string','format':'date'},"
                                + "'seeds':{'type':'integer','minimum':0,'maximum':2147483647},"
                                + "'watered':{'enum':['yes','no','unknown']},"
                                + "'herbs':{'type':'array','items':{'type':'string','minLength':1,'maxLength':12}}},"
                                + "'required':['format','number'],'additionalProperties':false}}}")
                        .replace('\'', '"'));
    }

    @Test
    void a_type_within_itself_is_a_reference() {
        Map<String, Object> schema = SchemaOf.shape(Garden.SHAPE);

        assertThat(schema.get("$defs").toString()).contains("within={type=array, items={$ref=#/$defs/garden}}");
        assertThat(schema.get("$defs").toString())
                .contains("keeper={anyOf=[{enum=[elsewhere]}, {$ref=#/$defs/person}]}")
                .contains("formerStates={type=array, items={enum=[IN_SERVICE, CLOSED]}, uniqueItems=true}");
    }

    @Test
    void a_text_is_described_with_its_pattern_and_class() {
        assertThat(Shapes.text(DataClass.SENSITIVE, 7, Pattern.compile("[a-z]+"))
                        .description())
                .isEqualTo(new ShapeDescription.TextOf(7, Optional.of("[a-z]+"), DataClass.SENSITIVE));
        assertThat(Shapes.set(Shapes.bool()).description())
                .isEqualTo(new ShapeDescription.ListOf(new ShapeDescription.BoolOf(), true));
        assertThat(Shapes.words(Map.of("a", 1)).description())
                .isEqualTo(new ShapeDescription.WordsOf(List.of("a"), DataClass.INTERNAL));
    }

    @Test
    void a_shape_that_cannot_be_meant_is_not_made() {
        assertThatThrownBy(() -> Shapes.text(DataClass.PUBLIC, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the longest text must have 1 to 100000 characters, was 0");
        assertThatThrownBy(() -> Shapes.integer(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the least number (2) must not be above the most (1)");
        assertThatThrownBy(() -> Garden.PLOT.withConstant("number", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the constant 'number' is a field already");
        assertThatThrownBy(() -> ObjectShape.of("garden", Garden::builder, Garden.Builder::build)
                        .required("id", Garden.ID, Garden::id, Garden.Builder::id)
                        .constant("format", "garden/1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the constant 'format' must be declared first, and alone");
    }
}
